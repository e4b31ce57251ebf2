using System.Globalization;

namespace AlumniCms.Recipes.Scripting;

/// <summary>How values read as text: as in JavaScript, but null as a whole result is empty, as in Orchard Core.</summary>
internal static class ScriptText
{
    public static string Of(object? value) => value is null ? "" : InSum(value);

    public static string InSum(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A script holds text, numbers, true, false and null."),
    };
}
