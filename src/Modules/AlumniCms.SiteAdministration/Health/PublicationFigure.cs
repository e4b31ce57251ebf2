using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Search.Contracts;
using AlumniCms.Sites.Localization;
using AlumniCms.Statistics.Figures;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>When the site last published something.</summary>
internal sealed class PublicationFigure(NetworkDocuments documents, SiteClock clock, TimeProvider time, IStringLocalizer<Texts> T) : ISiteFigure
{
    private const int QuietDays = 90;

    public string Key => "published";

    public string Title => T["Last publication"];

    public int Position => 10;

    public string Path => "content";

    public bool IsCalmWhenDormant => true;

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var last = await documents.LastPublishedAsync(cancellationToken);
        return sites.ToDictionary(s => s.Id, s => last.TryGetValue(s.Id, out var utc) ? Since(utc) : new SiteFigure(long.MaxValue, T["Nothing yet"]) { IsAlarming = true, Exported = "" });
    }

    private SiteFigure Since(DateTime utc)
    {
        var ago = time.GetUtcNow().UtcDateTime - utc;
        var days = Math.Max(0, (int)ago.TotalDays);
        return new SiteFigure(Math.Max(0, ago.Ticks), days == 0 ? T["In the last 24 hours"] : T.Plural(days, "{0} day ago", "{0} days ago"))
        {
            Note = DateText.Write(clock.Local(utc), "d"),
            IsAlarming = days >= QuietDays,
            Exported = InstantText.Of(utc),
        };
    }
}
