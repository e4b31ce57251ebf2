using AlumniCms.Admin.Frames;

namespace AlumniCms.Editorial.Releases;

/// <summary>A release.</summary>
public sealed class ReleasePage : AdminPage
{
    /// <summary>Address of the release.</summary>
    public required string Url { get; init; }

    /// <summary>Its name, as typed.</summary>
    public required string Name { get; init; }

    /// <summary>Its hour, as typed.</summary>
    public required string Date { get; init; }

    /// <summary>The site's zone, in words.</summary>
    public required string Zone { get; init; }

    /// <summary>When it was released, in words, or null.</summary>
    public string? Released { get; init; }

    /// <summary>When it will be released by itself, in words, or null.</summary>
    public string? Due { get; init; }

    /// <summary>Why it could not be released at its hour, or an empty text.</summary>
    public string Problem { get; init; } = "";

    /// <summary>Its texts.</summary>
    public required IReadOnlyList<ReleaseText> Texts { get; init; }

    /// <summary>What was searched for.</summary>
    public string Search { get; init; } = "";

    /// <summary>What was found.</summary>
    public IReadOnlyList<ReleaseText> Found { get; init; } = [];
}
