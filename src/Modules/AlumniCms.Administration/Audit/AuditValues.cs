using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Display.Fields;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Audit;

/// <summary>Values of the audit trail in words.</summary>
internal sealed class AuditValues(SiteClock clock, IStringLocalizer<Texts> T)
{
    public string Of(JsonNode? node) => node switch
    {
        null => "",
        JsonArray list => string.Join(T[", "].Value, list.Select(Of)),
        JsonValue value when value.GetValueKind() == JsonValueKind.True => T["Yes"],
        JsonValue value when value.GetValueKind() == JsonValueKind.False => T["No"],
        JsonValue value when value.GetValueKind() == JsonValueKind.String => OfText(value.GetValue<string>()),
        _ => node.ToJsonString(),
    };

    private string OfText(string text) =>
        text.Length is >= 19 and <= 35 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? DateText.Write(clock.Local(instant), "f")
            : text;
}
