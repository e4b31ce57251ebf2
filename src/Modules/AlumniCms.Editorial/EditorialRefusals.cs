using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial;

/// <summary>Words for what the workflow refuses, where an action’s own sentence is not for people.</summary>
internal sealed class EditorialRefusals(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "workflow.transition-unknown" => T["The workflow has no such step any more. Look at the text again."].Value,
        "item.no-draft" => T["Readers see this text already: there is no draft that could be published later."],
        "workflow.not-from-here" when refusal.Arguments is [var title, var state] => T["‘{0}’ is in the state ‘{1}’, from which this cannot be done.", title, T[state].Value],
        "workflow.not-from-here" when refusal.Arguments is [var title, var state, var by] =>
            T["‘{0}’ is in the state ‘{1}’, to which {2} has brought it: from there this cannot be done.", title, T[state].Value, by],
        "workflow.moved" when refusal.Arguments is [var by, var title, var state] => T["{0} has brought ‘{1}’ to the state ‘{2}’ meanwhile. Look at it and decide again.", by, title, T[state].Value],
        _ => null,
    };
}
