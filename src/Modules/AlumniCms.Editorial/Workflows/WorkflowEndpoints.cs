using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Workflows;

/// <summary><c>/{site}/admin/editorial-workflows</c>: what texts of the site go by, and its change by form or as JSON.</summary>
internal sealed class WorkflowEndpoints(
    AlumniDbContext db, EditorialWorkflowStore store, SaveEditorialWorkflow save, WorkflowWords words, TypeNames types, ContentModelStore models, RefusalTexts refusals,
    CurrentSite site, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "editorial-workflows";

    private const int LongestJson = 200_000;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    public async Task<IResult> ListAsync(string? done, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var rows = (await AllAsync(cancellationToken)).Select(w => new WorkflowRow(
            w.Workflow.Name, words.Of(w.Workflow), frames.Url($"{Path}/{w.Workflow.Name}"),
            w.Workflow.ContentTypes.Length == 0 ? T["all other types"] : string.Join(", ", w.Workflow.ContentTypes.Select(t => types.Of(model, t))),
            OriginOf(w.Origin), [.. w.Workflow.States.Select(words.Of)]));
        return new AdminResult(
            new WorkflowListPage
            {
                Frame = frames.Make(),
                Title = T["Editorial workflow"],
                Notice = done switch { "saved" => T["The workflow is saved. Texts keep the state in which they are."].Value, "removed" => T["The workflow is removed. Its texts go by what stands below it."], _ => null },
                Workflows = [.. rows],
            },
            "Editorial.Workflows");
    }

    public async Task<IResult> ShowAsync(string name, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(w => w.Workflow.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Workflow: not null } found
            ? await DrawAsync(found.Workflow, found.Origin, null, await RevisionAsync(found.Workflow.Name, cancellationToken), [], cancellationToken)
            : Results.NotFound();

    /// <summary>Saves, takes a step inside the form, takes JSON, or removes.</summary>
    public async Task<IResult> SendAsync(HttpContext http, string name, CancellationToken cancellationToken)
    {
        if ((await AllAsync(cancellationToken)).FirstOrDefault(w => w.Workflow.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { Workflow: not null } found)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var verb = form["do"].ToString();
        if (verb == "remove")
        {
            var removed = await save.RemoveAsync(found.Workflow.Name, cancellationToken);
            return removed.Succeeded ? Results.Redirect(frames.Url($"{Path}?done=removed")) : await DrawAsync(found.Workflow, found.Origin, null, 0, refusals.Of(removed.Refusals), cancellationToken);
        }

        var typed = form["json"].ToString();
        JsonNode? json;
        try
        {
            json = verb == "json" ? typed.Length > LongestJson ? null : JsonNode.Parse(typed, documentOptions: Lenient) : WorkflowForm.Read(form, found.Workflow.Name);
        }
        catch (JsonException exception)
        {
            return await DrawAsync(found.Workflow, found.Origin, typed, Revision(form), [T["This is no JSON: line {0}, character {1}.", (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1]], cancellationToken);
        }

        // A step inside the form is allowed to leave something unfinished.
        var isStep = verb is not ("save" or "json");
        EditorialWorkflow workflow;
        try
        {
            workflow = isStep ? EditorialWorkflowJson.ReadDraft(json) : EditorialWorkflowJson.Read(json);
        }
        catch (EditorialWorkflowException exception)
        {
            return await DrawAsync(
                verb == "json" ? found.Workflow : EditorialWorkflowJson.ReadDraft(json), found.Origin, verb == "json" ? typed : null, Revision(form), [T["{0}: {1} {2}", exception.Path, Say(exception.ProblemWords), Say(exception.MendWords)]], cancellationToken);
        }

        if (verb == "save" && EditorialWorkflowJson.ReadDraft(json) is var draft && (draft.States.Any(s => s.DisplayName.Length == 0) || draft.Transitions.Any(t => t.DisplayName.Length == 0)))
            return await DrawAsync(draft, found.Origin, null, Revision(form), [T["Each state and each step needs the words that people read. Write them where they are missing."]], cancellationToken);
        if (isStep)
            return await DrawAsync(workflow, found.Origin, null, Revision(form), [], cancellationToken, isRefused: false);
        var saved = await save.ExecuteAsync(workflow, Revision(form), cancellationToken);
        return saved.Succeeded
            ? Results.Redirect(frames.Url($"{Path}?done=saved"))
            : await DrawAsync(workflow, found.Origin, verb == "json" ? typed : null, await RevisionAsync(workflow.Name, cancellationToken), refusals.Of(saved.Refusals), cancellationToken);
    }

    private string Say(FormattableString words) => T[words.Format, [.. words.GetArguments().Select(a => a ?? "")]];

    private async Task<IReadOnlyList<(EditorialWorkflow Workflow, WorkflowOrigin Origin)>> AllAsync(CancellationToken cancellationToken)
    {
        var workflows = await store.GetAsync(cancellationToken);
        var (own, network) = (workflows.Of(site.Site), workflows.OfNetwork(site.Site));
        return
        [
            .. own.Select(w => (w, WorkflowOrigin.Own)),
            .. network.Where(n => !own.Any(o => o.Name.Equals(n.Name, StringComparison.OrdinalIgnoreCase))).Select(w => (w, WorkflowOrigin.Network)),
            .. own.Concat(network).Any(w => w.Name.Equals(BuiltInWorkflow.Name, StringComparison.OrdinalIgnoreCase)) ? [] : new[] { (BuiltInWorkflow.Value, WorkflowOrigin.Program) },
        ];
    }

    private async Task<IResult> DrawAsync(
        EditorialWorkflow workflow, WorkflowOrigin origin, string? json, int revision, IReadOnlyList<string> problems, CancellationToken cancellationToken, bool isRefused = true) => new AdminResult(
        new WorkflowPage
        {
            Frame = frames.Make(new PageLink(T["Editorial workflow"], frames.Url(Path))),
            Title = words.Of(workflow),
            Action = frames.Url($"{Path}/{workflow.Name}"),
            Workflow = workflow,
            Revision = revision,
            Origin = origin,
            Types = await types.ListableAsync(cancellationToken),
            Permissions =
            [
                (ContentPermissions.EditOwnContent.Name, T["Who may change the text"]), (ContentPermissions.LocalizeContent.Name, T["Who may translate into its language"]),
                (ContentPermissions.EditContent.Name, T["Who may change all texts"]), (ContentPermissions.ReviewContent.Name, T["Who may review"]), (ContentPermissions.PublishContent.Name, T["Who may publish"]),
            ],
            Json = json ?? EditorialWorkflowJson.Write(workflow).ToJsonString(Readable),
            Words = Names(),
            Problems = problems,
        },
        "Editorial.Workflow")
    { StatusCode = problems.Count > 0 && isRefused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };

    private Dictionary<string, string> Names() => new(StringComparer.Ordinal)
    {
        [nameof(WorkflowDemand.Complete)] = T["Nothing is missing"],
        [nameof(WorkflowDemand.Reason)] = T["A reason"],
        [nameof(WorkflowDemand.Date)] = T["An hour of publication"],
        [nameof(WorkflowDemand.CommentsResolved)] = T["No open remark"],
        [nameof(WorkflowDemand.OtherPerson)] = T["Somebody who has not written the text"],
        [nameof(WorkflowAudience.Writers)] = T["Those who wrote it"],
        [nameof(WorkflowAudience.Reviewers)] = T["Those who review"],
        [nameof(WorkflowAudience.Publishers)] = T["Those who publish"],
        [nameof(WorkflowAudience.Assignee)] = T["Who works on it"],
        [nameof(StateKind.Draft)] = T["Being worked on"],
        [nameof(StateKind.Scheduled)] = T["Waits for its hour"],
        [nameof(StateKind.Published)] = T["Seen by readers"],
        [nameof(StateKind.Archived)] = T["Taken offline"],
    };

    private string OriginOf(WorkflowOrigin origin) => origin switch
    {
        WorkflowOrigin.Own => T["Written for this site"],
        WorkflowOrigin.Network => T["From the network"],
        _ => T["Comes with the program"],
    };

    private async Task<int> RevisionAsync(string name, CancellationToken cancellationToken) =>
        await db.Set<EditorialWorkflowRow>().AsNoTracking().Where(r => r.Name == name).Select(r => r.Revision).SingleOrDefaultAsync(cancellationToken);

    private static int Revision(IFormCollection form) => int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;
}
