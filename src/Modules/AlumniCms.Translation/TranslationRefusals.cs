using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation;

/// <summary>Words for what is refused of translations.</summary>
internal sealed class TranslationRefusals(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "translation.assignee" => T["Nobody of this site has been chosen. Choose somebody from the list."].Value,
        "translation.source" => T["The source is no longer there. Open the page again."],
        _ => null,
    };
}
