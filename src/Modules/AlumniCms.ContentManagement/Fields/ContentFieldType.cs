using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Fields;

/// <summary>A kind of field: the shape of its value, what makes it empty and what search reads of it.</summary>
/// <param name="Name">Orchard Core's name, for example <c>TextField</c>.</param>
/// <param name="Properties">Properties of the value; the first one decides whether the field is empty.</param>
public sealed record ContentFieldType(string Name, params ImmutableArray<FieldProperty> Properties)
{
    /// <summary>What is wrong with a value, whether it is complete or not.</summary>
    public IEnumerable<Refusal> CheckShape(ContentPartFieldDefinition field, JsonNode? value, string path)
    {
        if (value is null)
            yield break;
        if (value is not JsonObject json)
        {
            yield return new Refusal("field.shape", $"A {Name} is an object such as {Example()}.", path);
            yield break;
        }

        foreach (var property in Properties)
            if (json[property.Name] is { } node && Problem(property, node, field) is { } problem)
                yield return Refusal.Of("field.value", problem, $"{path}.{property.Name}");
    }

    /// <summary>Whether nothing has been given.</summary>
    public bool IsEmpty(JsonObject? value) => value?[Properties[0].Name] switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonValue text when text.GetValueKind() == JsonValueKind.String => string.IsNullOrWhiteSpace(text.GetValue<string>()),
        _ => false,
    };

    /// <summary>The texts that readers see.</summary>
    public IEnumerable<string> Texts(JsonObject value)
    {
        foreach (var property in Properties.Where(p => p.IsText))
        {
            if (value[property.Name] is JsonValue text)
                yield return text.ToString();
            else if (value[property.Name] is JsonArray texts)
                foreach (var one in texts.OfType<JsonValue>())
                    yield return one.ToString();
        }
    }

    private string Example() =>
        "{ " + string.Join(", ", Properties.Select(p => $"\"{p.Name}\": …")) + " }";

    private static FormattableString? Problem(FieldProperty property, JsonNode node, ContentPartFieldDefinition field) =>
        property.Kind switch
        {
            FieldValueKind.Text => Unless(IsText(node), $"is not text."),
            FieldValueKind.Boolean => Unless(node.GetValueKind() is JsonValueKind.True or JsonValueKind.False, $"is neither true nor false."),
            FieldValueKind.Number => NumberProblem(node, field.Common),
            FieldValueKind.Date => Unless(
                IsText(node) && DateTimeOffset.TryParse(node.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
                $"'{Short(node)}' is not a date; write it like 2026-11-22 or 2026-11-22T09:30:00Z."),
            FieldValueKind.Time => Unless(
                IsText(node) && TimeSpan.TryParse(node.ToString(), CultureInfo.InvariantCulture, out _), $"'{Short(node)}' is not a time of day; write it like 18:30."),
            FieldValueKind.Texts => Unless(node is JsonArray texts && texts.All(t => t is null || IsText(t)), $"is not a list of texts; write [\"…\"]."),
            FieldValueKind.Objects => Unless(node is JsonArray, $"is not a list; write […]."),
            FieldValueKind.Address => Unless(
                IsText(node) && WebAddress.IsSafe(node.ToString()),
                $"'{Short(node)}' is not an address that may be linked to; use http, https, mailto, tel or a path of the site."),
        };

    private static FormattableString? Unless(bool isRight, FormattableString problem) => isRight ? null : problem;

    private static FormattableString? NumberProblem(JsonNode node, CommonFieldSettings settings)
    {
        if (!decimal.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return $"'{Short(node)}' is not a number.";
        if (number < settings.Minimum)
            return $"{number} is less than {settings.Minimum}.";
        if (number > settings.Maximum)
            return $"{number} is more than {settings.Maximum}.";
        return null;
    }

    private static bool IsText(JsonNode node) => node.GetValueKind() == JsonValueKind.String;

    private static string Short(JsonNode node)
    {
        var text = node is JsonValue ? node.ToString() : node.ToJsonString();
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
