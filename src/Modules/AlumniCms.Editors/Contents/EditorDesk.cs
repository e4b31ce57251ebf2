using System.Globalization;

using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Panel;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary>
/// The buttons of the workflow inside an editor. Some do their work without saving what is written (<c>comment</c>, <c>answer:ID</c>,
/// <c>resolve:ID</c>, <c>reopen:ID</c>, <c>assign</c>, <c>claim</c>, <c>release</c>); a transition, <c>move:NAME</c>, comes after it was saved.
/// </summary>
internal sealed class EditorDesk(
    EditorialPanels panels, MoveContentItem move, CommentOnContentItem comments, AssignContentItem assign, RefusalTexts words, CurrentSite site, IStringLocalizer<Texts> T)
{
    /// <summary>Does what a button says beside the text; null when it is no such button.</summary>
    public async Task<DeskAnswer?> TakeAsync(string verb, EditorSession session, EditorValues values, CancellationToken cancellationToken)
    {
        var (step, target) = verb.Split(':', 2) is [var s, var t] ? (s, t) : (verb, "");
        var id = session.Item.ContentItemId;
        var number = long.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        if (session.IsNew)
            return step is "comment" or "assign" ? new DeskAnswer(null, [T["Save the text first."]]) : null;
        return step switch
        {
            "comment" => Clear(values, "comment.text", "comment.passage", Answer(T["Your remark stands beside the text now."], await comments.AddAsync(
                new CommentRequest(id, values.Text("comment.text")) { Field = values.Text("comment.field"), Passage = values.Text("comment.passage") }, cancellationToken))),
            "answer" => Clear(values, $"answer.{target}", "", Answer(T["Your answer stands beside the text now."], await comments.AddAsync(
                new CommentRequest(id, values.Text($"answer.{target}")) { AnswerTo = number }, cancellationToken))),
            "resolve" => Answer(T["The remark is settled."], await comments.ResolveAsync(id, number, isResolved: true, cancellationToken)),
            "reopen" => Answer(T["The remark is open again."], await comments.ResolveAsync(id, number, isResolved: false, cancellationToken)),
            "assign" => await AssignAsync(id, values, cancellationToken),
            "claim" => Answer(T["You have it in hand: others see that."], await assign.ClaimAsync(id, isClaimed: true, cancellationToken)),
            "release" => Answer(T["It is back in the queue."], await assign.ClaimAsync(id, isClaimed: false, cancellationToken)),
            _ => null,
        };
    }

    /// <summary>The transition that a button means; null when it only saves. Some pages know no names: they say what they want to reach.</summary>
    public async Task<DeskStep?> StepAsync(string verb, ContentItem item, CancellationToken cancellationToken)
    {
        if (verb is not ("publish" or "submit") && !verb.StartsWith("move:", StringComparison.Ordinal))
            return null;
        var name = verb.StartsWith("move:", StringComparison.Ordinal) ? verb[5..] : await panels.NameOfAsync(item, verb == "publish", cancellationToken);
        return new DeskStep(name, await panels.NeedsPageAsync(item, name, cancellationToken), verb is "publish" or "submit" ? verb : await panels.ReachesReadersAsync(item, name, cancellationToken) ? "publish" : "moved");
    }

    /// <summary>Takes the transition on the text as it was just saved.</summary>
    public async Task<Result<ContentItem>> MoveAsync(DeskStep step, ContentItem item, string note, CancellationToken cancellationToken)
    {
        // Publishing what readers see already changes nothing, and is no mistake.
        if (item.Published && step.Done == "publish")
            return item;
        var request = new MoveRequest(item.ContentItemId, step.Name) { Note = note, Basis = new EditingBasis(item.ContentItemVersionId, item.Revision) };
        var result = await move.ExecuteAsync(request, cancellationToken);
        return result.Succeeded ? item : Result<ContentItem>.Refused(result.Refusals);
    }

    private async Task<DeskAnswer> AssignAsync(string id, EditorValues values, CancellationToken cancellationToken)
    {
        var typed = values.Text("assign.due");
        var due = typed.Length == 0 ? null : new SiteTime(site.Site.TimeZone).ToUtc($"{typed}T23:59");
        if (typed.Length > 0 && due is null)
            return new DeskAnswer(null, [T["This is no day. Write it like 2027-03-08."]]);
        return Answer(T["Noted: who works on it, and until when."], await assign.AssignAsync(id, values.Text("assign.person"), due, cancellationToken));
    }

    private DeskAnswer Answer<TValue>(string notice, Result<TValue> result) =>
        result.Succeeded ? new DeskAnswer(notice, []) : new DeskAnswer(null, words.Of(result.Refusals));

    // What was typed stays when it was refused.
    private static DeskAnswer Clear(EditorValues values, string first, string second, DeskAnswer answer)
    {
        if (answer.Problems.Count > 0)
            return answer;
        values.Set(first, "");
        if (second.Length > 0)
            values.Set(second, "");
        return answer;
    }
}
