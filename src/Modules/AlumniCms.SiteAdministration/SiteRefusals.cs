using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration;

/// <summary>Words for what is refused of sites.</summary>
internal sealed class SiteRefusals(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "site.key-missing" => T["A site needs a key: a short name for its addresses, such as “cameroun”."].Value,
        "site.key-taken" => T["There is a site with this key already. Choose another key."],
        "site.key-syntax" => T["The key stands in addresses: 2 to 40 lower-case letters a–z, digits and hyphens, beginning with a letter."],
        "site.key-reserved" => T["This key is kept for the program’s own addresses. Choose another one."],
        "site.key-is-culture" => T["This key is the code of a language. Choose a longer one, such as the country’s name."],
        "site.time-zone-unknown" => T["This time zone is not known. Choose one of the list."],
        "site.country-unknown" => T["This country is not known. Choose one of the list."],
        "site.region-unknown" => T["This region is not known. Choose one of the list."],
        "site.branding-path" => T["Logo and picture are paths of the media library, such as “logos/embassy.png”, without an address in front."],
        "site.colour-syntax" => T["A colour is written with six hexadecimal digits, for example #1b4f8f."],
        "site.conflict" => T["Somebody else changed the site at the same moment. Nothing was written: do it again."],
        _ => null,
    };
}
