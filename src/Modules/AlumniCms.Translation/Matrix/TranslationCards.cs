using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;
using AlumniCms.Translation.Basis;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Matrix;

/// <summary>What a translator is waited for: what has a date or was asked of them, then what is outdated in their languages.</summary>
internal sealed class TranslationCards(
    AlumniDbContext db, MatrixQuery matrix, CurrentSite site, CurrentActor actor, AdminFrames frames, SiteClock clock, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int MostLines = 10;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        string[] cultures = [.. site.Site.Cultures.Where(c => actor.Has(ContentPermissions.LocalizeContent, c))];
        if (cultures.Length == 0 || site.Site.Cultures.Length < 2)
            return [];
        var me = actor.Id;
        var tasks = from t in matrix.Open(db.Set<TranslationTask>().AsNoTracking().Where(t => cultures.Contains(t.Culture) && (t.AssigneeId == me || t.AssigneeId == "")))
                    join s in db.Set<TranslationSet>() on t.LocalizationSet equals s.LocalizationSet
                    select new { s.ContentType, s.ContentItemId, s.DisplayText, Source = s.Culture, t.LocalizationSet, t.Culture, t.DueUtc };
        var first = await tasks.OrderBy(t => t.DueUtc ?? DateTime.MaxValue).ThenBy(t => t.LocalizationSet).Take(MostLines).ToListAsync(cancellationToken);
        var sets = first.Select(t => t.LocalizationSet).ToList();
        var begun = (await db.Set<TranslationCell>().AsNoTracking().Where(c => sets.Contains(c.LocalizationSet)).ToListAsync(cancellationToken)).ToLookup(c => (c.LocalizationSet, c.Culture));
        var outdated = await OutdatedAsync(cultures, sets, MostLines - first.Count, cancellationToken);
        return
        [
            new DashboardCard(
                T["To translate"], 15,
                [
                    .. first.Select(t => new DashboardLine(
                        t.DisplayText,
                        begun[(t.LocalizationSet, t.Culture)].FirstOrDefault() is { } cell
                            ? frames.Url($"content/{cell.ContentItemId}/translate")
                            : frames.Url($"content/new/{t.ContentType}?culture={t.Culture}&from={t.ContentItemId}"),
                        t.DueUtc is { } due ? T["{0}, due {1}", CultureText.NativeName(t.Culture), DateText.Write(clock.Local(due), "d")] : CultureText.NativeName(t.Culture),
                        t.Source)),
                    .. outdated,
                ],
                T["Nothing is wanted of you in your languages."])
            { Url = frames.Url("translations?state=outdated"), Count = first.Count + outdated.Count < MostLines ? first.Count + outdated.Count : null },
        ];
    }

    private async Task<IReadOnlyList<DashboardLine>> OutdatedAsync(string[] cultures, List<string> told, int most, CancellationToken cancellationToken)
    {
        if (most <= 0)
            return [];
        var rows = await (from c in db.Set<TranslationCell>().AsNoTracking()
                          join s in db.Set<TranslationSet>() on c.LocalizationSet equals s.LocalizationSet
                          where c.State == TranslationState.Outdated && cultures.Contains(c.Culture) && !told.Contains(c.LocalizationSet)
                          orderby s.ModifiedUtc descending
                          select new { c.ContentItemId, c.Culture, s.DisplayText, Source = s.Culture }).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new DashboardLine(r.DisplayText, frames.Url($"content/{r.ContentItemId}/translate"), T["{0}, outdated", CultureText.NativeName(r.Culture)], r.Source))];
    }
}
