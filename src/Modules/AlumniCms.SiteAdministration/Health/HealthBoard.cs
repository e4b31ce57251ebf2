using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>Reads the figures of all sites, each in a query of its own. Scoped.</summary>
internal sealed class HealthBoard(ISiteStore sites, IEnumerable<ISiteFigure> contributions)
{
    /// <summary>What is told of each site, in order.</summary>
    public IReadOnlyList<ISiteFigure> Figures { get; } = [.. contributions.OrderBy(f => f.Position).ThenBy(f => f.Key, StringComparer.Ordinal)];

    /// <summary>All sites, with as many figures as there are <see cref="Figures"/>.</summary>
    public async Task<IReadOnlyList<SiteHealth>> ReadAsync(CancellationToken cancellationToken)
    {
        var table = await sites.GetAsync(cancellationToken);
        var all = table.All;
        var read = new List<IReadOnlyDictionary<int, SiteFigure>>(Figures.Count);
        foreach (var figure in Figures)
            read.Add(await figure.ReadAsync(all, cancellationToken));
        var none = SiteFigure.Of(0);
        return
        [
            .. all.Select(s => new SiteHealth(s, [.. read.Zip(Figures).Select(r => Calm(r.First.GetValueOrDefault(s.Id) ?? none, r.Second, s))])
            {
                Answerer = table.AnswererOf(s),
                AnswersFor = [.. table.AnsweredBy(s)],
            }),
        ];
    }

    private static SiteFigure Calm(SiteFigure figure, ISiteFigure what, Site site) => site.IsDormant && what.IsCalmWhenDormant ? figure with { IsAlarming = false } : figure;
}
