using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>The page of a person who has made it public: name, headline and picture, nothing else.</summary>
internal sealed class PersonSchema : ISchemaType
{
    public string Name => "Person";

    public ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken) => new(
        SchemaJson.Thing("ProfilePage")
            .With("url", page.Url)
            .With("inLanguage", page.Page.Lang)
            .With("mainEntity", page.Start(Name)));
}
