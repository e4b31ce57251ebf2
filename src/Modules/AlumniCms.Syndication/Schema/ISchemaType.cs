using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema;

/// <summary>Describes items as a type of schema.org.</summary>
internal interface ISchemaType
{
    /// <summary>The type, as the content model names it.</summary>
    string Name { get; }

    /// <summary>The thing, or null when the item lacks what readers of the type require: it is then a mere page.</summary>
    ValueTask<JsonObject?> DescribeAsync(SchemaPage page, CancellationToken cancellationToken);
}
