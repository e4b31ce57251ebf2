using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>Partners and groups. The person to turn to is for readers of the page.</summary>
internal sealed class OrganizationSchema : ISchemaType
{
    public string Name => Organizations.Type;

    public ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken) => new(page.Start(Name)
        .With("logo", page.Picture?.Url)
        .With("sameAs", page.Fields.Link("Website"))
        .With("address", PostalAddress.Of(page.Fields, "City")));
}
