using AlumniCms.Administration.People;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Statistics.Figures;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Health;

/// <summary>How many people of the site may publish and can sign in.</summary>
internal sealed class PublishersFigure(NetworkMandates mandates, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "publishers";

    public string Title => T["May publish"];

    public int Position => 15;

    public string Path => PeopleListEndpoint.Path;

    public bool IsCalmWhenDormant => true;

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var held = await mandates.HoldersAsync(ContentPermissions.PublishContent, cancellationToken);
        return sites.ToDictionary(s => s.Id, s => held.GetValueOrDefault(s.Id) is > 0 and var count ? SiteFigure.Of(count) : new SiteFigure(0, T["Nobody"]) { IsAlarming = true, Exported = "0" });
    }
}
