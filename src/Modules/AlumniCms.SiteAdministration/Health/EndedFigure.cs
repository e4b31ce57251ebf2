using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Statistics.Figures;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>How many offers and events are over and still published.</summary>
internal sealed class EndedFigure(NetworkDocuments documents, TimeProvider time, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "ended";

    public string Title => T["Over, still published"];

    public int Position => 40;

    public string Path => "content";

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken) =>
        (await documents.EndedAsync(time.GetUtcNow().UtcDateTime, cancellationToken)).ToDictionary(e => e.Key, e => SiteFigure.Of(e.Value));
}
