using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Translation.Basis;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Po;

/// <summary>Saves what a file brings for one text, as a draft; it never publishes.</summary>
internal sealed class TakeTranslations(AlumniDbContext db, SaveDraft saveDraft, RenewBasis renew, AuditTrail audit)
{
    /// <summary>
    /// Saves the draft, notes the file in the audit trail and, where the translation then says all of the source, that it is up to date
    /// with it; all of it or nothing. Refused as by <see cref="SaveDraft"/>.
    /// </summary>
    public async Task<Result<bool>> ExecuteAsync(ImportPlan plan, string culture, string fileName, CancellationToken cancellationToken)
    {
        try
        {
            return await db.InTransactionAsync(ct => TakeAsync(plan, culture, fileName, ct), result => result.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return new Refusal("conflict", $"'{plan.Text.Source.DisplayText}' was changed by someone else at the same moment. Bring the file again.");
        }
    }

    private async Task<Result<bool>> TakeAsync(ImportPlan plan, string culture, string fileName, CancellationToken cancellationToken)
    {
        var translation = plan.Text.Translation;
        var id = translation?.ContentItemId;
        if (plan.Changes.Count > 0)
        {
            var saved = await saveDraft.ExecuteAsync(
                ImportFile.Item(plan, culture), translation is null ? null : new EditingBasis(translation.ContentItemVersionId, translation.Revision), cancellationToken);
            if (!saved.Succeeded)
                return Result<bool>.Refused(saved.Refusals);
            id = saved.Value.ContentItemId;
            audit.Add("content.translated-by-file", "ContentItem", id, null, new { file = fileName, culture, places = plan.Changes.Count, saved.Value.DisplayText });
            await db.SaveChangesAsync(cancellationToken);
        }

        if (!plan.IsComplete || id is null)
            return plan.Changes.Count > 0;
        var renewed = await renew.ExecuteAsync(id, plan.Text.Source.ContentItemVersionId, cancellationToken);
        return renewed.Succeeded ? plan.Changes.Count > 0 : renewed;
    }
}
