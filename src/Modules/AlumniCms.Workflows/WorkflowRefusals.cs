using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows;

/// <summary>Words for what is refused of automations.</summary>
internal sealed class WorkflowRefusals(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "workflow.id" => T["The id of an automation has at most 64 letters and digits."].Value,
        "workflow.name" => T["An automation needs a name of at most 200 characters."],
        "workflow.going" => T["The run goes on, or another one of this automation does. Wait until it is over."],
        "workflow.missing" => T["There is no such run, or no such step of it."],
        "workflow.off" => T["The automation is switched off. Switch it on first."],
        "workflow.step" => T["The automation no longer has this activity. Choose another one."],
        _ => null,
    };
}
