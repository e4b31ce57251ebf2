using System.Text.Json.Nodes;

using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Items;

/// <summary>
/// One version of a content item. Its parts stand in <see cref="Content"/> in Orchard Core's shape; what lists and
/// rights ask for stands in columns of its own, kept by the handlers.
/// </summary>
public sealed class ContentItem : ISiteOwned
{
    internal const int FoldedLength = 500;

    private JsonObject? _content;

    /// <summary>Number of the row.</summary>
    public long Id { get; set; }

    /// <inheritdoc/>
    public int SiteId { get; set; }

    /// <summary>The item's id, the same for all its versions; unique within a site.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The version's id.</summary>
    public required string ContentItemVersionId { get; set; }

    /// <summary>Name of the type.</summary>
    public required string ContentType { get; set; }

    /// <summary>Culture of the text, or empty when it has none.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Shared by the translations of one text, or null.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>True for the newest version.</summary>
    public bool Latest { get; set; }

    /// <summary>True for the version that readers see.</summary>
    public bool Published { get; set; }

    /// <summary>What the item is called in lists.</summary>
    public string DisplayText
    {
        get;
        set
        {
            field = value;
            FoldTitle();
        }
    } = "";

    /// <summary><see cref="DisplayText"/> without case and accents, by which lists of the back office search.</summary>
    public string FoldedText { get; private set; } = "";

    /// <summary>Id of the account that owns the item.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Name of who wrote the version.</summary>
    public string Author { get; set; } = "";

    /// <summary>For whom the item is.</summary>
    public string Audience { get; set; } = Kernel.Permissions.Audience.Public;

    /// <summary>The feature without which the item is not there for readers, in lower case, or null.</summary>
    public string? Feature { get; set; }

    /// <summary>When the item was made.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>When this version was last changed.</summary>
    public DateTime ModifiedUtc { get; set; }

    /// <summary>When the item was first published, or null.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>The date by which lists of the type are ordered.</summary>
    public DateTime OrderUtc { get; set; }

    /// <summary>True for a draft that somebody was shown as it stands: the next change makes another version, so that both can be compared.</summary>
    public bool IsSealed { get; set; }

    /// <summary>Counts the changes of the row: a second editor's stale copy is recognised by it.</summary>
    public int Revision { get; set; }

    /// <summary>The parts. After changing them, an action of this module saves the item.</summary>
    public JsonObject Content
    {
        get => _content ??= ContentItemJson.Parse(ContentJson);
        set => _content = value;
    }

    /// <summary>The stored text of <see cref="Content"/>.</summary>
    internal string ContentJson { get; set; } = "{}";

    /// <summary>Folds the title anew: of an item that a former version of the program has stored.</summary>
    internal void FoldTitle()
    {
        var folded = Kernel.Texts.FoldedText.Of(DisplayText);
        FoldedText = folded.Length > FoldedLength ? folded[..FoldedLength] : folded;
    }

    /// <summary>Writes <see cref="Content"/> to the stored text.</summary>
    internal void Store()
    {
        if (_content is not null)
            ContentJson = _content.ToJsonString(ContentItemJson.Compact);
    }
}
