using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Pages;

/// <summary>The page of an item.</summary>
public sealed class ItemPage : PageModel
{
    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Its type.</summary>
    public required ContentTypeDefinition Type { get; init; }

    /// <summary>What sums it up, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Address of its picture, or null.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>Alternative text of the picture.</summary>
    public string PictureText { get; init; } = "";

    /// <summary>The body, as HTML that may be written as it is.</summary>
    public string BodyHtml { get; init; } = "";

    /// <summary>The fields, summary and picture left out.</summary>
    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    /// <summary>Items that stand in bags and flows.</summary>
    public IReadOnlyList<ContainedView> Contained { get; init; } = [];

    /// <summary>Items of its list, when it has one.</summary>
    public IReadOnlyList<ItemTeaser> Children { get; init; } = [];

    /// <summary>True when the reader sees the summary only, because the rest is for members.</summary>
    public bool IsForMembers { get; init; }

    /// <summary>True when the text is in another language than the address.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The language in which the text is, by its own name.</summary>
    public string LanguageName { get; init; } = "";
}
