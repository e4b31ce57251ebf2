namespace AlumniCms.Kernel.Results;

/// <summary>Why an action was refused.</summary>
/// <param name="Code">Stable code that tests and machines read, for example <c>autoroute.path-taken</c>.</param>
/// <param name="Message">A sentence in English for people, translated at the edge: what is wrong and how to mend it.</param>
/// <param name="Path">JSON path or field that it concerns, or null.</param>
public sealed record Refusal(string Code, string Message, string? Path = null)
{
    /// <summary>The refused actor lacks a permission.</summary>
    public static Refusal Forbidden(string permission) =>
        new("forbidden", $"The permission '{permission}' is needed for this.");

    public override string ToString() => Path is null ? Message : $"{Path}: {Message}";
}
