using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AlumniCms.Sites.Localization;

/// <summary>Takes <c>nplurals=…; plural=…;</c> apart.</summary>
internal static class PluralFormsField
{
    public static bool TryRead(string? field, out int nplurals, out string expression, [NotNullWhen(false)] out string? problem)
    {
        nplurals = 0;
        expression = "";
        var parts = (field ?? "").Split(';', 3, StringSplitOptions.TrimEntries);
        var count = Value(parts[0], "nplurals");
        if (count is null || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out nplurals))
        {
            problem = "it does not start with “nplurals=” and a number";
            return false;
        }

        var rule = parts.Length > 1 ? Value(parts[1], "plural") : null;
        if (string.IsNullOrEmpty(rule))
        {
            problem = "“plural=” with an expression is missing";
            return false;
        }

        if (parts.Length > 2 && parts[2].Length > 0)
        {
            problem = $"“{PoText.Shorten(parts[2])}” stands after its end";
            return false;
        }

        expression = rule;
        problem = null;
        return true;
    }

    private static string? Value(string part, string name)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && part.AsSpan(0, equals).TrimEnd().Equals(name, StringComparison.Ordinal) ? part[(equals + 1)..].Trim() : null;
    }
}
