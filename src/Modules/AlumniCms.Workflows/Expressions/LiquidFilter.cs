using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AlumniCms.Workflows.Expressions;

/// <summary>A filter of Liquid that is understood.</summary>
/// <param name="TakesOne">Whether a colon and an argument follow.</param>
/// <param name="Example">How it is written.</param>
/// <param name="Run">What it makes of a value.</param>
internal sealed partial record LiquidFilter(bool TakesOne, string Example, Func<object?, object?, WorkflowValues, object?> Run)
{
    private const string All = "append, capitalize, default, display_text, display_url, downcase, escape, json, prepend, strip, strip_html, truncate, upcase, url_encode";

    /// <summary>The filter of a name.</summary>
    /// <exception cref="ExpressionException">There is no such filter here.</exception>
    public static LiquidFilter Find(string name) => name switch
    {
        "append" => new(true, "append: \"…\"", (value, argument, _) => ScriptValue.Text(value) + ScriptValue.Text(argument)),
        "prepend" => new(true, "prepend: \"…\"", (value, argument, _) => ScriptValue.Text(argument) + ScriptValue.Text(value)),
        "default" => new(true, "default: \"…\"", (value, argument, _) => value is null or false or "" ? argument : value),
        "downcase" => Text(name, text => text.ToLower(CultureInfo.InvariantCulture)),
        "upcase" => Text(name, text => text.ToUpper(CultureInfo.InvariantCulture)),
        "capitalize" => Text(name, text => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..]),
        "strip" => Text(name, text => text.Trim()),
        "escape" => Text(name, WebUtility.HtmlEncode),
        "url_encode" => Text(name, Uri.EscapeDataString),
        "strip_html" => Text(name, text => Markup().Replace(text, "")),
        "truncate" => new(true, "truncate: 100", (value, argument, _) => Cut(ScriptValue.Text(value), argument)),
        "json" => new(false, name, (value, _, _) => ScriptValue.ToJson(value)?.ToJsonString(Format.WorkflowTypeJson.Compact) ?? "null"),
        "display_text" => new(false, name, (value, _, _) => value is JsonObject item ? ScriptValue.Of(Format.WorkflowTypeJson.Find(item, "DisplayText")) : null),
        "display_url" => new(false, name, (value, _, values) => value is JsonObject ? values.ItemUrl : ""),
        "absolute_url" => Text(name, text => text),
        _ => throw new ExpressionException($"The filter “{name}” is not understood; these are: {All}."),
    };

    private static LiquidFilter Text(string name, Func<string, string> change) => new(false, name, (value, _, _) => change(ScriptValue.Text(value)));

    private static string Cut(string text, object? argument)
    {
        var length = argument is double number ? (int)Math.Clamp(number, 1, 100_000) : 50;
        return text.Length <= length ? text : text[..Math.Max(0, length - 1)] + "…";
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
