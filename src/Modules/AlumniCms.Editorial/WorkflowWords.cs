using AlumniCms.Editorial.Definitions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial;

/// <summary>What people call the states and steps of a workflow: the words of its definition, translated where they are known. Scoped.</summary>
public sealed class WorkflowWords(IStringLocalizer<Texts> T)
{
    /// <summary>The name of a state.</summary>
    public string Of(WorkflowState state) => T[state.DisplayName];

    /// <summary>The words of a button.</summary>
    public string Of(WorkflowTransition transition) => T[transition.DisplayName];

    /// <summary>The name of a workflow.</summary>
    public string Of(EditorialWorkflow workflow) => T[workflow.DisplayName];

    /// <summary>Class of a state's mark.</summary>
    public static string ToneOf(WorkflowState state) => state switch
    {
        { Kind: StateKind.Published } => "tag-good",
        { Kind: StateKind.Scheduled } or { Waits: true } => "tag-waiting",
        _ => "",
    };
}
