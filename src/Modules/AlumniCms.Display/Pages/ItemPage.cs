using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Pages;

/// <summary>The page of an item. Drawn by the view <c>{Type}.Detail</c>.</summary>
public sealed class ItemPage : PageModel
{
    /// <summary>The item.</summary>
    public required ContentItem Item { get; init; }

    /// <summary>Its type.</summary>
    public required ContentTypeDefinition Type { get; init; }

    /// <summary>The title that stands on the page; search engines may be given another.</summary>
    public required string Heading { get; init; }

    /// <summary>What sums it up, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Its picture, or null.</summary>
    public PictureView? Picture { get; init; }

    /// <summary>The body, as HTML that may be written as it is.</summary>
    public string BodyHtml { get; init; } = "";

    /// <summary>The fields, summary and picture left out.</summary>
    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    /// <summary>Names of what the item holds for members alone: fields that this reader does not see.</summary>
    public IReadOnlyList<string> Reserved { get; init; } = [];

    /// <summary>Items that stand in bags and flows.</summary>
    public IReadOnlyList<ContainedView> Contained { get; init; } = [];

    /// <summary>Items of its list, when it has one.</summary>
    public IReadOnlyList<ItemTeaser> Children { get; init; } = [];

    /// <summary>Items that point to this one, by type: a partner's offers, a group's events.</summary>
    public IReadOnlyList<HomeSection> Pointing { get; init; } = [];

    /// <summary>Others of its type to go on with.</summary>
    public IReadOnlyList<ItemTeaser> Others { get; init; } = [];

    /// <summary>When it was first published, in the site's time zone.</summary>
    public DateTimeOffset Published { get; init; }

    /// <summary>When it was last changed, in the site's time zone.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>How long reading takes, in minutes, at least 1; 0 for a page without a text.</summary>
    public int ReadingMinutes { get; init; }

    /// <summary>How often it was read, as far as it was counted when the page was made.</summary>
    public int Views { get; init; }

    /// <summary>True when its time is over: a deadline or an end has passed.</summary>
    public bool IsOver { get; init; }

    /// <summary>True when the reader sees the summary only, because the rest is for members.</summary>
    public bool IsForMembers { get; init; }

    /// <summary>True when the text is in another language than the address.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The language in which the text is, by its own name.</summary>
    public string LanguageName { get; init; } = "";

    /// <summary>Address of the text on the worldwide site, of which this is a copy that follows it; null for a text of the site’s own.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>Address and name of the list that the item belongs to, or null.</summary>
    public Frames.PageLink? Section { get; init; }
}
