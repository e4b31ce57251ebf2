using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Serving;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Display.Pages;

/// <summary>Makes list entries of items.</summary>
public sealed class ItemTeasers(CurrentSite site, SiteAddress addresses, MediaUrl media)
{
    /// <summary>The entry of an item.</summary>
    public ItemTeaser Make(ContentItem item, ContentTypeDefinition type)
    {
        var aspects = type.Aspects;
        var picture = item.Field(aspects.Picture);
        var path = (picture?["Paths"] as System.Text.Json.Nodes.JsonArray)?.FirstOrDefault()?.ToString();
        var summary = item.Field(aspects.Summary)?["Text"]?.ToString();
        return new ItemTeaser(
            item,
            item.DisplayText,
            addresses.For(site.Site, site.Culture, "/" + item.As<AutoroutePart>()?.Path),
            item.Culture.Length > 0 ? item.Culture : site.Culture,
            string.IsNullOrWhiteSpace(summary) ? null : summary,
            path is null ? null : media.For(path),
            (picture?["MediaTexts"] as System.Text.Json.Nodes.JsonArray)?.FirstOrDefault()?.ToString() ?? "",
            item.OrderUtc);
    }
}
