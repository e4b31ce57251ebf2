namespace AlumniCms.Editors.Form;

/// <summary>A control of an editor.</summary>
/// <param name="Name">Name in the form.</param>
/// <param name="Kind">How it is edited.</param>
/// <param name="Label">Its label, translated.</param>
public sealed record EditorField(string Name, FieldKind Kind, string Label)
{
    /// <summary>The texts as they stand.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The first text.</summary>
    public string Value => Values.Count > 0 ? Values[0] : "";

    /// <summary>Further texts of the value by the end of their name, for example <c>:Url</c>.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Advice, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>What is to be mended, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>A value is needed before publication.</summary>
    public bool Required { get; init; }

    /// <summary>Several may be chosen.</summary>
    public bool Multiple { get; init; }

    /// <summary>What can be chosen, where it is few; what was found, for a search.</summary>
    public IReadOnlyList<EditorOption> Options { get; init; } = [];

    /// <summary>What has been chosen, with its names.</summary>
    public IReadOnlyList<EditorOption> Chosen { get; init; } = [];

    /// <summary>Address that searches for what can be chosen, or null.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>What has been searched for.</summary>
    public string Search { get; init; } = "";

    /// <summary>Type of a one-line input, for example <c>email</c>.</summary>
    public string InputType { get; init; } = "text";

    /// <summary>Least number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Greatest number.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Step of numbers.</summary>
    public string Step { get; init; } = "any";

    /// <summary>Language of the text.</summary>
    public string? Lang { get; init; }

    /// <summary>The items inside, for <see cref="FieldKind.Items"/>.</summary>
    public IReadOnlyList<EditorItem> Items { get; init; } = [];

    /// <summary>What the source says in its place, where it is translated side by side; else null.</summary>
    public Translation.BesideField? Beside { get; init; }

    /// <summary>The value is one for all languages.</summary>
    public bool IsShared { get; init; }

    /// <summary>Where a shared value is changed; null where that is here.</summary>
    public string? SharedUrl { get; init; }

    /// <summary>The one id of the control.</summary>
    public string Id => "f-" + Name.Replace('.', '-').Replace(':', '-');

    /// <summary>Ids of what describes the control, or null.</summary>
    public string? DescribedBy => (Hint, Problem) switch
    {
        (null, null) => null,
        (null, _) => Id + "-problem",
        (_, null) => Id + "-hint",
        _ => $"{Id}-problem {Id}-hint",
    };
}
