using System.Text.Json.Nodes;

using AlumniCms.Display.Pages;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema;

/// <summary>The page of an item that is for everyone, as schemas are given it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Public">Its item.</param>
/// <param name="Url">The address under which it counts.</param>
/// <param name="Picture">Its picture, or null.</param>
internal sealed record SchemaPage(ItemPage Page, PublicItem Public, string Url, Picture? Picture)
{
    /// <summary>The item's fields.</summary>
    public PublicFields Fields => Public.Fields;

    /// <summary>A thing with what every kind of page can say.</summary>
    public JsonObject Start(string type, string title = "name") => SchemaJson.Thing(type)
        .With("@id", Url + "#" + type.ToLowerInvariant())
        .With(title, Public.Item.DisplayText)
        .With("description", Public.Summary ?? Page.Description)
        .With("url", Url)
        .With("image", Picture?.Url);
}
