namespace AlumniCms.Editorial.Releases;

/// <summary>A text of a release, or one that can be added.</summary>
/// <param name="ContentItemId">The text.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Culture">Its language, or an empty text.</param>
/// <param name="State">Where it stands, translated.</param>
/// <param name="Tone">Class of the mark.</param>
public sealed record ReleaseText(string ContentItemId, string Title, string Culture, string State, string Tone)
{
    /// <summary>The text as it stands, for the button that takes it so.</summary>
    public string Basis { get; init; } = "";

    /// <summary>It was changed after it was added, and nobody has approved it since.</summary>
    public bool IsChanged { get; init; }

    /// <summary>What keeps it from being published, translated.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
