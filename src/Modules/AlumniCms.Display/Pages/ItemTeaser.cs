using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;

namespace AlumniCms.Display.Pages;

/// <summary>An item in a list. Drawn by the view <c>{Type}.Summary</c>.</summary>
public sealed record ItemTeaser
{
    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Its type.</summary>
    public required ContentTypeDefinition Type { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its address on the reader's site and in the reader's culture.</summary>
    public required string Url { get; init; }

    /// <summary>Language of its text.</summary>
    public required string Lang { get; init; }

    /// <summary>What sums it up, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Its picture, or null.</summary>
    public PictureView? Picture { get; init; }

    /// <summary>The fields that the type shows in lists.</summary>
    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    /// <summary>When it was first published, in the site's time zone.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>True when its time is over: a deadline or an end has passed.</summary>
    public bool IsOver { get; init; }
}
