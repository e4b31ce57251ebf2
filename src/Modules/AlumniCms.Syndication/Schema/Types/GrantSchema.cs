using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema.Types;

/// <summary>Scholarships.</summary>
internal sealed class GrantSchema(Organizations organizations) : ISchemaType
{
    public string Name => "MonetaryGrant";

    public async ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken) => page.Start(Name)
        .With("funder", await organizations.FindAsync(page.Fields.Picked("Partner"), cancellationToken) ?? organizations.Own())
        .With("amount", JobPay.Sum(page.Fields));
}
