using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Fields;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution;

/// <summary>What pages say of sent texts.</summary>
internal sealed class DistributionWords(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "distribution.copy" => T["This text follows the one of the head office. Adapt it first, under “From head office”, or hide it."].Value,
        "distribution.worldwide" => T["Texts are sent by the worldwide site."],
        "distribution.nobody" => T["Say to whom the text is sent: choose a region or a site at least."],
        "distribution.many" => T["These are more names than fit. Choose regions, or all sites."],
        "distribution.region" => T["No site of the network is in a region “{0}”.", [.. refusal.Arguments]],
        "distribution.site" => T["The network has no country site “{0}”.", [.. refusal.Arguments]],
        "distribution.unpublished" => T["Only what readers of the worldwide site see can be sent. Publish the text first."],
        "distribution.page" => T["Only a text with an address of its own can be sent, and no home page."],
        "distribution.missing" => T["The head office sends this text no longer to your site."],
        "distribution.adapted" => T["The text is your site’s own now. Take it off the site as any other."],
        _ => null,
    };

    public string OfState(DecisionState state) => state switch
    {
        DecisionState.Offered => T["To look at"],
        DecisionState.Accepted => T["Accepted"],
        DecisionState.Adapted => T["Adapted"],
        DecisionState.Hidden => T["Hidden"],
    };

    public ListingTag Tag(DecisionState state) => new(OfState(state), state switch
    {
        DecisionState.Offered => ListingTone.Waiting,
        DecisionState.Hidden => ListingTone.Plain,
        _ => ListingTone.Good,
    });

    public string? OfProblem(string? code, string detail) => code switch
    {
        null => null,
        "copy.type" => T["The site has no content type {0}.", detail],
        "copy.field" => T["The site asks more of this type than the text has: {0}.", detail],
        "copy.address" => T["Another page of the site has the address {0}.", detail],
        "copy.alias" => T["Another page of the site has the alias {0}.", detail],
        "copy.file" => T["The site would show another file, or none, in the place of {0}.", detail],
        _ => code,
    };

    public string OfRegion(string region) => RegionNames.Of(region, T) ?? region;

    public string OfAudience(SiteAudience audience, SiteTable sites, string language) => audience.Kind switch
    {
        AudienceKind.All => T["All sites"],
        AudienceKind.Regions => string.Join(", ", audience.Keys.Select(OfRegion)),
        AudienceKind.Sites => string.Join(", ", audience.Keys.Take(3).Select(k => sites.ByKey(k)?.NameIn(language) ?? k)) + (audience.Keys.Length > 3 ? " …" : ""),
    };
}
