using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A condition on a sibling field.</summary>
/// <param name="Field">Name of the sibling in the same part.</param>
/// <param name="Values">Values for which the condition holds.</param>
public sealed record FieldCondition(string Field, ImmutableArray<string> Values)
{
    /// <summary>Whether the condition holds for the content of a part.</summary>
    public bool Holds(JsonObject part)
    {
        if (Values.IsDefaultOrEmpty || part[Field] is not JsonObject field)
            return false;
        var wanted = Values;
        return Texts(field).Any(text => wanted.Contains(text, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(JsonObject field)
    {
        foreach (var (_, node) in field)
        {
            if (node is JsonValue value)
                yield return value.ToString();
            else if (node is JsonArray values)
                foreach (var element in values.OfType<JsonValue>())
                    yield return element.ToString();
        }
    }
}
