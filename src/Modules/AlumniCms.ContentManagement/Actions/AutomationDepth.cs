namespace AlumniCms.ContentManagement.Actions;

/// <summary>
/// How many automations stand between a person and the changes of this scope: 0 for what people and the clock do. Scoped; an
/// automation sets it before it calls an action, and the events of the change carry it on, so that a circle of automations is seen.
/// </summary>
public sealed class AutomationDepth
{
    /// <summary>The depth.</summary>
    public int Value { get; set; }
}
