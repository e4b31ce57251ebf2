using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>Articles and portraits. Of the person in a portrait only the name is said.</summary>
internal sealed class ArticleSchema(Organizations organizations) : ISchemaType
{
    public string Name => "Article";

    public ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken)
    {
        var item = page.Public.Item;
        return new(page.Start(Name, "headline")
            .With("inLanguage", page.Page.Lang)
            .With("datePublished", SchemaTime.Of(item.PublishedUtc))
            .With("dateModified", SchemaTime.Of(item.ModifiedUtc))
            .With("isAccessibleForFree", true)
            .With("mainEntityOfPage", page.Url)
            .With("author", organizations.Own())
            .With("publisher", organizations.Own())
            .With("about", page.Fields.Text("Person") is { } person ? SchemaJson.Thing("Person").With("name", person) : null));
    }
}
