using System.Globalization;
using System.Text.Json.Nodes;

namespace AlumniCms.Display.Fields;

/// <summary>A field as a page shows it.</summary>
/// <param name="Name">Technical name.</param>
/// <param name="Label">Name for the reader.</param>
/// <param name="Values">What it holds, one or several.</param>
/// <param name="Json">What is stored.</param>
public sealed record FieldView(string Name, string Label, IReadOnlyList<FieldValueView> Values, JsonObject Json)
{
    /// <summary>All values in one line.</summary>
    public string Text => TextList.Join(Values.Select(v => v.Text));

    /// <summary>The stored code or text, the same in all languages; empty for a field of another kind.</summary>
    public string Code => Json["Text"]?.ToString() ?? "";

    /// <summary>The stored date, or null.</summary>
    public DateTimeOffset? Instant =>
        DateTimeOffset.TryParse(Json["Value"]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    /// <summary>The stored number, or null.</summary>
    public decimal? Number =>
        decimal.TryParse(Json["Value"]?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
