using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Matrix;

/// <summary>Sets by when texts are wanted in languages, and from whom.</summary>
internal sealed class PlanTranslations(AlumniDbContext db, CurrentActor actor, SitePeople people, AuditTrail audit, NoticeQueue notices, TimeProvider time)
{
    public const string Kind = "translation.wanted";

    /// <summary>Sets it for every text in every language but its own; without a day and a person it is taken back.</summary>
    /// <returns>How many it was set for. Refused with code <c>forbidden</c>, <c>translation.assignee</c> or <c>translation.past</c>.</returns>
    public Task<Result<int>> ExecuteAsync(IReadOnlyList<MatrixRow> texts, IReadOnlyList<string> cultures, DateTime? dueUtc, string assigneeId, CancellationToken cancellationToken) =>
        db.InTransactionAsync(ct => PlanAsync(texts, cultures, dueUtc, assigneeId, ct), result => result.Succeeded, cancellationToken);

    private async Task<Result<int>> PlanAsync(IReadOnlyList<MatrixRow> texts, IReadOnlyList<string> cultures, DateTime? dueUtc, string assigneeId, CancellationToken cancellationToken)
    {
        if (cultures.FirstOrDefault(c => !actor.Has(ContentPermissions.EditContent, c)) is not null)
            return Refusal.Forbidden(ContentPermissions.EditContent.Name);
        if (dueUtc < time.GetUtcNow().UtcDateTime)
            return new Refusal("translation.past", "That day has passed. Name a later one.", "due");
        var assignee = assigneeId.Length == 0 ? null : await people.GetAsync([assigneeId], cancellationToken) is [var found, ..] ? found : null;
        if (assigneeId.Length > 0 && assignee is null)
            return new Refusal("translation.assignee", "Nobody of this site has been chosen. Choose somebody from the list.", "assignee");
        var sets = texts.Select(t => t.LocalizationSet).ToList();
        var former = (await db.Set<TranslationTask>().AsNoTracking().Where(t => sets.Contains(t.LocalizationSet) && cultures.Contains(t.Culture)).ToListAsync(cancellationToken))
            .ToDictionary(t => (t.LocalizationSet, t.Culture));
        await db.Set<TranslationTask>().Where(t => sets.Contains(t.LocalizationSet) && cultures.Contains(t.Culture)).ExecuteDeleteAsync(cancellationToken);
        var count = 0;
        var given = new List<MatrixRow>();
        foreach (var (text, culture) in texts.SelectMany(t => cultures.Where(c => c != t.Culture).Select(c => (t, c))))
        {
            var before = former.GetValueOrDefault((text.LocalizationSet, culture));
            var name = assignee is null ? "" : CurrentActor.WithoutMailDomain(assignee.Name);
            if (dueUtc is not null || assignee is not null)
                db.Add(new TranslationTask { LocalizationSet = text.LocalizationSet, Culture = culture, DueUtc = dueUtc, AssigneeId = assigneeId, AssigneeName = name });
            audit.Add("translation.planned", "ContentItem", text.ContentItemId, before is null ? null : new { before.Culture, before.DueUtc, Assignee = before.AssigneeName }, new { Culture = culture, DueUtc = dueUtc, Assignee = name });
            count++;
            if (assigneeId.Length > 0 && before?.AssigneeId != assigneeId)
                given.Add(text);
        }

        Tell(assigneeId, given);

        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    // One notice, however many texts: the list shows which.
    private void Tell(string assigneeId, List<MatrixRow> given)
    {
        const string url = "/admin/translations?who=me";
        if (given.DistinctBy(g => g.LocalizationSet).ToList() is [var text])
            notices.Send(new Notice(Kind, "{0} asks you to translate ‘{1}’.", [actor.ByLine, text.DisplayText], url), [assigneeId]);
        else if (given.Count > 0)
            notices.Send(new Notice(Kind, "{0} asks you to translate several texts, ‘{1}’ among them.", [actor.ByLine, given[0].DisplayText], url), [assigneeId]);
    }
}
