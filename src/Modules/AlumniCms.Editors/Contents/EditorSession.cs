using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Contents;

/// <summary>What an editor is opened on: an item of the site, a new one, or a translation that is begun.</summary>
/// <param name="Item">The item as it is stored, or as it begins.</param>
/// <param name="Type">Its type.</param>
/// <param name="Model">The definitions of the site.</param>
/// <param name="IsNew">Whether it has never been saved.</param>
/// <param name="From">Id of the item that it translates, or an empty text.</param>
internal sealed record EditorSession(ContentItem Item, ContentTypeDefinition Type, ContentModel Model, bool IsNew, string From)
{
    /// <summary>Whether what it translates stands beside it.</summary>
    public bool IsBeside { get; init; } = From.Length > 0;

    /// <summary>The version that the editor starts from; null for a new item.</summary>
    public EditingBasis? Basis => IsNew ? null : new EditingBasis(Item.ContentItemVersionId, Item.Revision);

    /// <summary>The item with the content that an editor says.</summary>
    public ContentItem With(JsonObject content) => new()
    {
        ContentItemId = IsNew ? "" : Item.ContentItemId,
        ContentItemVersionId = "",
        ContentType = Type.Name,
        Culture = Item.Culture,
        DisplayText = content["TitlePart"]?["Title"]?.ToString() ?? Item.DisplayText,
        Content = content,
    };

    /// <summary>What the editor of this item turns texts into content with.</summary>
    public ContentForm Form(Site site, TimeProvider clock) => new(Model, site, clock);
}
