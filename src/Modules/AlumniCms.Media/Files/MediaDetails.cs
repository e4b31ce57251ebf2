using System.Collections.Immutable;
using System.Text.Json;

namespace AlumniCms.Media.Files;

/// <summary>What people say of a file.</summary>
public sealed record MediaDetails
{
    /// <summary>The longest alternative text, in characters.</summary>
    public const int TextLength = 500;

    /// <summary>The longest credit and the longest licence, in characters.</summary>
    public const int CreditLength = 200;

    /// <summary>What a file has until somebody says more.</summary>
    public static readonly MediaDetails None = new();

    /// <summary>Alternative texts by culture; none of them is empty.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Who made it, or empty.</summary>
    public string Credit { get; init; } = "";

    /// <summary>Under which terms it may be used, or empty.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Whether it only decorates, so that those who do not see it miss nothing.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>What crops keep in sight.</summary>
    public FocalPoint FocalPoint { get; init; } = FocalPoint.Centre;

    /// <summary>The first alternative text of a chain of cultures; empty without one, and for a picture that only decorates.</summary>
    public string TextIn(IEnumerable<string> cultures)
    {
        if (!IsDecorative && Texts.Count > 0)
            foreach (var culture in cultures)
                if (Texts.TryGetValue(culture, out var text))
                    return text;
        return "";
    }

    internal static IReadOnlyDictionary<string, string> ReadTexts(string? json) => json is null
        ? None.Texts
        : JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(json) ?? None.Texts;

    internal static string? WriteTexts(IReadOnlyDictionary<string, string> texts) =>
        texts.Count == 0 ? null : JsonSerializer.Serialize(texts.ToImmutableSortedDictionary(StringComparer.Ordinal));
}
