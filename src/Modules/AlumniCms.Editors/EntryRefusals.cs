using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors;

/// <summary>Words for what is refused of entries.</summary>
internal sealed class EntryRefusals(IStringLocalizer<Texts> T, IStringLocalizerFactory localizers) : IRefusalWords
{
    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "field.required" when refusal.Arguments is [var field] => T["“{0}” is needed before publication.", _definitions[field]].Value,
        "field.required" => T["This is needed before publication."].Value,
        "item.missing" => T["This entry is no longer there."],
        "autoroute.path-taken" => T["Another page has this address already. Choose another one."],
        _ => null,
    };
}
