using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;

namespace AlumniCms.Syndication.Reading;

/// <summary>An item that is for everyone.</summary>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
/// <param name="Fields">Its fields that are for everyone.</param>
internal sealed record PublicItem(ContentItem Item, ContentTypeDefinition Type, PublicFields Fields)
{
    /// <summary>What sums it up, or null.</summary>
    public string? Summary => Type.Aspects.Summary is { } name ? Fields.Text(name) : null;

    /// <summary>Its address below site and culture.</summary>
    public string Path => Item.As<AutoroutePart>() is { SetHomepage: true } ? "/" : "/" + Item.As<AutoroutePart>()?.Path;

    /// <summary>The type at schema.org.</summary>
    public string? SchemaType => Type.Aspects.SchemaTypeOf(Fields.Part);

    /// <summary>The culture in whose addresses the text stands.</summary>
    public string CultureOn(Kernel.Sites.CurrentSite site) => Item.Culture.Length > 0 ? Item.Culture : site.Culture;
}
