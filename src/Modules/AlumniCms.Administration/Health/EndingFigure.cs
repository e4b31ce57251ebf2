using AlumniCms.Administration.People;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Statistics.Figures;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Health;

/// <summary>How many roles end within thirty days.</summary>
internal sealed class EndingFigure(NetworkMandates mandates, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "ending";

    public string Title => T["Roles that end soon"];

    public int Position => 60;

    public string Path => PeopleListEndpoint.Path;

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken) =>
        (await mandates.EndingAsync(PersonPages.Soon, cancellationToken)).ToDictionary(e => e.Key, e => SiteFigure.Of(e.Value));
}
