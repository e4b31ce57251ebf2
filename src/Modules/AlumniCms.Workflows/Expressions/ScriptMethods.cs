using System.Globalization;
using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Expressions;

/// <summary>The methods of texts and lists that scripts may call.</summary>
internal static class ScriptMethods
{
    /// <summary>The method of a name.</summary>
    /// <exception cref="ExpressionException">There is no such method here.</exception>
    public static Method Find(string name) => name switch
    {
        "includes" => new(true, (owner, argument) => owner is JsonArray list
            ? list.Any(i => ScriptValue.Equal(ScriptValue.Of(i), argument, strictly: true))
            : owner is string text && text.Contains(ScriptValue.Text(argument), StringComparison.Ordinal)),
        "startsWith" => new(true, (owner, argument) => owner is string text && text.StartsWith(ScriptValue.Text(argument), StringComparison.Ordinal)),
        "endsWith" => new(true, (owner, argument) => owner is string text && text.EndsWith(ScriptValue.Text(argument), StringComparison.Ordinal)),
        "toLowerCase" => new(false, (owner, _) => owner is string text ? text.ToLower(CultureInfo.InvariantCulture) : null),
        "toUpperCase" => new(false, (owner, _) => owner is string text ? text.ToUpper(CultureInfo.InvariantCulture) : null),
        "trim" => new(false, (owner, _) => owner is string text ? text.Trim() : null),
        "toString" => new(false, (owner, _) => ScriptValue.Text(owner)),
        _ => throw new ExpressionException($"The method “{name}” is not understood; includes, startsWith, endsWith, toLowerCase, toUpperCase, trim and toString are."),
    };

    /// <summary>A method.</summary>
    /// <param name="TakesOne">Whether it takes an argument.</param>
    /// <param name="Run">What it gives.</param>
    public sealed record Method(bool TakesOne, Func<object?, object?, object?> Run);
}
