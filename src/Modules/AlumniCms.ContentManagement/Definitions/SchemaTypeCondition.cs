using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A type at schema.org for items whose field has one of some values.</summary>
/// <param name="Field">Name of the field in the part that has the type's name.</param>
/// <param name="Values">Values for which the items are of that type.</param>
/// <param name="SchemaType">The type at schema.org.</param>
public sealed record SchemaTypeCondition(string Field, ImmutableArray<string> Values, string SchemaType)
{
    /// <summary>Whether the condition holds for the content of a part.</summary>
    public bool Holds(JsonObject part) => new FieldCondition(Field, Values).Holds(part);
}
