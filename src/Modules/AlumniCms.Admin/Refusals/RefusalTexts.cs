using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Refusals;

/// <summary>
/// Says in the person’s language why something was refused: by the module that has words for it, else by what all pages share, else by
/// the translation of the action’s own sentence.
/// </summary>
public sealed class RefusalTexts(IEnumerable<IRefusalWords> modules, IStringLocalizer<Texts> T)
{
    /// <summary>What is wrong, and how to mend it.</summary>
    public string Of(Refusal refusal) => modules.Select(m => m.Of(refusal)).FirstOrDefault(t => t is not null) ?? refusal.Code switch
    {
        "forbidden" => T["You may not do this here. Ask the site’s administrator for the right to."],
        "conflict" or "site.changed-since" => T["Somebody else has changed it meanwhile. What you have typed is kept: look at it beside what stands there now, and save again."],
        _ when refusal.Arguments.Count > 0 => T[refusal.Template, [.. refusal.Arguments]],
        _ => T[refusal.Message],
    };

    /// <summary>All refusals, each once.</summary>
    public IReadOnlyList<string> Of(IEnumerable<Refusal> refusals) => [.. refusals.Select(Of).Distinct(StringComparer.Ordinal)];
}
