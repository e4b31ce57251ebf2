using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>A site with its figures.</summary>
/// <param name="Site">The site.</param>
/// <param name="Figures">The figures, in the order of the board.</param>
internal sealed record SiteHealth(Site Site, IReadOnlyList<SiteFigure> Figures)
{
    /// <summary>The site whose people answer for it, or null for one that is awake.</summary>
    public Site? Answerer { get; init; }

    /// <summary>The dormant sites that its people answer for.</summary>
    public IReadOnlyList<Site> AnswersFor { get; init; } = [];

    /// <summary>Whether a figure asks for somebody: a site that is not open may be quiet.</summary>
    public bool IsAlarming(SiteFigure figure) => figure.IsAlarming && Site.Status == SiteStatus.Online;

    /// <summary>How many do.</summary>
    public int Alarms => Figures.Count(IsAlarming);
}
