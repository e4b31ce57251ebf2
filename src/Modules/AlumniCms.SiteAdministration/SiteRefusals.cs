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
        "dormancy.worldwide" => T["The worldwide site cannot be dormant: the head office answers for all others."],
        "dormancy.not-open" => T["This site is not open to everyone. Only an open site can be dormant."],
        "dormancy.reason-needed" => T["Say why the site is dormant."],
        "dormancy.reason-long" => T["The reason is too long: 500 characters at most."],
        "dormancy.reason-control" => T["The reason holds a character that cannot be shown. Type it again."],
        "dormancy.answerer-unknown" => T["Choose who answers for the site from the list."],
        "dormancy.answerer-itself" => T["A dormant site cannot answer for itself. Choose another one, or the head office."],
        "dormancy.answerer-not-open" => T["The chosen site is not open to everyone. Choose another one, or the head office."],
        "dormancy.answerer-dormant" => T["The chosen site is dormant itself. Choose another one, or the head office."],
        "site.conflict" => T["Somebody else changed the site at the same moment. Nothing was written: do it again."],
        _ => null,
    };
}
