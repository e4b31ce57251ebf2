using System.Globalization;

namespace AlumniCms.Kernel.Results;

/// <summary>Why an action was refused.</summary>
/// <param name="Code">Stable code that tests and machines read, for example <c>autoroute.path-taken</c>.</param>
/// <param name="Message">A sentence in English for people, translated at the edge: what is wrong and how to mend it.</param>
/// <param name="Path">JSON path or field that it concerns, or null.</param>
public sealed record Refusal(string Code, string Message, string? Path = null)
{
    /// <summary>The message with the places of its arguments, <c>The picture {0} has …</c>: the key of its translations.</summary>
    public string Template { get; private init; } = Message;

    /// <summary>What stands in those places.</summary>
    public IReadOnlyList<string> Arguments { get; private init; } = [];

    /// <summary>A refusal whose message names something, so that it is translated with what it names.</summary>
    public static Refusal Of(string code, FormattableString message, string? path = null) =>
        new(code, FormattableString.Invariant(message), path)
        {
            Template = message.Format,
            Arguments = [.. message.GetArguments().Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")],
        };

    /// <summary>The refused actor lacks a permission.</summary>
    public static Refusal Forbidden(string permission) =>
        new("forbidden", $"The permission '{permission}' is needed for this.");

    public override string ToString() => Path is null ? Message : $"{Path}: {Message}";
}
