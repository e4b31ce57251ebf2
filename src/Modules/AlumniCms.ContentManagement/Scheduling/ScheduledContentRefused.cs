namespace AlumniCms.ContentManagement.Scheduling;

/// <summary>Outbox message: what was to happen to an item at its hour was refused. It is tried again, and told once.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Action"><c>publish</c> or <c>archive</c>.</param>
/// <param name="Reasons">Why, in English.</param>
public sealed record ScheduledContentRefused(string ContentItemId, string Action, IReadOnlyList<string> Reasons);
