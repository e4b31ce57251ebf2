using AlumniCms.Admin.Listings;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Network;

/// <summary>What is said of sites.</summary>
internal sealed class SiteWords(IStringLocalizer<Texts> T)
{
    public string OfStatus(SiteStatus status) => status switch
    {
        SiteStatus.Online => T["Open to everyone"],
        SiteStatus.Closed => T["Closed to everyone"],
        _ => T["In preparation"],
    };

    public static ListingTone ToneOf(SiteStatus status) => status switch
    {
        SiteStatus.Online => ListingTone.Good,
        SiteStatus.Closed => ListingTone.Bad,
        _ => ListingTone.Waiting,
    };

    public string OfRegion(string region) => RegionNames.Of(region, T) ?? region;
}
