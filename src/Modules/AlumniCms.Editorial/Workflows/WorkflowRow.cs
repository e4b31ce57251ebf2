namespace AlumniCms.Editorial.Workflows;

/// <summary>A workflow of the list.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Text">What it is called.</param>
/// <param name="Url">Where it is looked at and changed.</param>
/// <param name="Types">The types that go by it, in words.</param>
/// <param name="Origin">Whose it is, in words.</param>
/// <param name="States">Its states, in words.</param>
public sealed record WorkflowRow(string Name, string Text, string Url, string Types, string Origin, IReadOnlyList<string> States);
