using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema;

/// <summary>Describes organisations: the site's own, and items that are one.</summary>
internal sealed class Organizations(PublicItems items, Pictures pictures, AbsoluteUrl urls, CurrentSite site)
{
    /// <summary>The type at schema.org.</summary>
    public const string Type = "Organization";

    /// <summary>A short reference to the site's own organisation.</summary>
    public JsonObject Own() => SchemaJson.Thing(Type)
        .With("@id", urls.For(null, "/") + "#organization")
        .With("name", site.Site.NameIn(site.Culture))
        .With("url", urls.For(site.Culture, "/"));

    /// <summary>The first of the picked items that is an organisation for everyone, or null.</summary>
    public async Task<JsonObject?> FindAsync(IReadOnlyList<string> picked, CancellationToken cancellationToken)
    {
        var found = (await items.FindAsync(picked, cancellationToken)).FirstOrDefault(i => i.SchemaType == Type);
        return found is null ? null : await ReferToAsync(found, cancellationToken);
    }

    /// <summary>All picked items that are organisations for everyone.</summary>
    public async Task<IReadOnlyList<JsonObject>> FindAllAsync(IReadOnlyList<string> picked, CancellationToken cancellationToken)
    {
        var found = new List<JsonObject>();
        foreach (var item in (await items.FindAsync(picked, cancellationToken)).Where(i => i.SchemaType == Type))
            found.Add(await ReferToAsync(item, cancellationToken));
        return found;
    }

    private async Task<JsonObject> ReferToAsync(PublicItem item, CancellationToken cancellationToken) => SchemaJson.Thing(Type)
        .With("name", item.Item.DisplayText)
        .With("url", urls.For(item.CultureOn(site), item.Path))
        .With("sameAs", item.Fields.Link("Website"))
        .With("logo", (await pictures.OfAsync(item.Item, item.Type, cancellationToken))?.Url);
}
