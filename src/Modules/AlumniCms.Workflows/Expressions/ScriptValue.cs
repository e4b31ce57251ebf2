using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Expressions;

/// <summary>Values of expressions as JavaScript has them: texts, numbers, true and false, null, and JSON for the rest.</summary>
internal static class ScriptValue
{
    /// <summary>A JSON value as a plain one.</summary>
    // Said to be an object: else the values would become JSON again, to which each of them converts.
    public static object? Of(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => (object)node.ToString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => double.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => node,
    };

    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        double number => double.IsFinite(number) ? JsonValue.Create(number) : null,
        JsonNode node => node.DeepClone(),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The value as text for people and machines; nothing for null.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        JsonNode node => node.ToJsonString(Format.WorkflowTypeJson.Compact),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        bool flag => flag,
        double number => number is not 0 && !double.IsNaN(number),
        _ => true,
    };

    /// <summary>Equal as by <c>===</c>, or as by <c>==</c>, for which texts and numbers may be the same.</summary>
    public static bool Equal(object? left, object? right, bool strictly) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => a == b,
        (bool a, bool b) => a == b,
        (double a, double b) => a.Equals(b),
        (JsonNode a, JsonNode b) => JsonNode.DeepEquals(a, b),
        _ => !strictly && left is not JsonNode && right is not JsonNode && Number(left).Equals(Number(right)),
    };

    /// <summary>Less than zero, zero, more than zero; null when they cannot be compared.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        _ when Number(left) is var a && Number(right) is var b && !double.IsNaN(a) && !double.IsNaN(b) => a.CompareTo(b),
        _ => null,
    };

    public static object Sum(object? left, object? right) =>
        left is string or JsonNode || right is string or JsonNode ? InSum(left) + InSum(right) : Number(left) + Number(right);

    private static string InSum(object? value) => value is null ? "null" : Text(value);

    private static double Number(object? value) => value switch
    {
        null => 0,
        bool flag => flag ? 1 : 0,
        double number => number,
        string text when string.IsNullOrWhiteSpace(text) => 0,
        string text when double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.NaN,
    };
}
