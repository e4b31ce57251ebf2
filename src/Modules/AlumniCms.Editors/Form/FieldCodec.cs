using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Fields;

namespace AlumniCms.Editors.Form;

/// <summary>Turns the value of a field into texts of a form and back.</summary>
/// <param name="time">The site's time.</param>
internal sealed class FieldCodec(SiteTime time)
{
    /// <summary>Writes a value into the texts of a form.</summary>
    public void Write(ContentPartFieldDefinition field, JsonObject? value, string name, EditorValues form)
    {
        switch (field.FieldName)
        {
            case "BooleanField":
                form.Set(name, value?["Value"]?.ToString() == "true" ? new[] { "true" } : []);
                break;
            case "DateField":
                form.Set(name, value?["Value"]?.ToString() is { Length: >= 10 } date ? date[..10] : "");
                break;
            case "DateTimeField":
                form.Set(name, time.ToForm(value?["Value"]?.ToString()));
                break;
            case "TimeField":
                form.Set(name, value?["Value"]?.ToString() is { Length: >= 5 } hour ? hour[..5] : "");
                break;
            case "LinkField":
                form.Set(name + ":Url", value?["Url"]?.ToString());
                form.Set(name + ":Text", value?["Text"]?.ToString());
                break;
            case "GeoPointField":
                form.Set(name + ":Latitude", value?["Latitude"]?.ToString());
                form.Set(name + ":Longitude", value?["Longitude"]?.ToString());
                break;
            case "MediaField":
                var paths = List(value, "Paths");
                form.Set(name, paths);
                var alts = List(value, "MediaTexts");
                for (var i = 0; i < paths.Count; i++)
                    form.Set($"{name}:alt:{paths[i]}", i < alts.Count ? alts[i] : "");
                break;
            case "MultiTextField" when !HasOptions(field):
                form.Set(name, string.Join('\n', List(value, "Values")));
                break;
            default:
                if (ListOf(field.FieldName) is { } list)
                    form.Set(name, List(value, list));
                else
                    form.Set(name, value?[TextOf(field.FieldName)]?.ToString());
                break;
        }
    }

    /// <summary>Reads a value from the texts of a form.</summary>
    /// <param name="field">The field.</param>
    /// <param name="former">The value as it was; what the form does not know of it is kept.</param>
    /// <param name="name">Name in the form.</param>
    /// <param name="form">The texts.</param>
    /// <returns>The value and, in English, what is wrong with what was typed: then the value is the former one.</returns>
    public (JsonObject? Value, string? Problem) Read(ContentPartFieldDefinition field, JsonObject? former, string name, EditorValues form)
    {
        var value = (JsonObject?)former?.DeepClone() ?? [];
        var text = form.Text(name).Trim();
        switch (field.FieldName)
        {
            case "BooleanField":
                value["Value"] = form.Texts(name).Count > 0;
                break;
            case "NumericField":
                if (text.Length > 0 && ReadNumber(text) is null)
                    return (former, "This is not a number. Write it like 1250 or 12.5.");
                value["Value"] = ReadNumber(text);
                break;
            case "DateField":
                if (text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                    return (former, "This is not a day. Write it like 2026-11-22.");
                value["Value"] = Kept(former, text, old => old is { Length: >= 10 } ? old[..10] : old) ?? (text.Length == 0 ? null : text);
                break;
            case "DateTimeField":
                if (text.Length > 0 && time.ToStored(text) is null)
                    return (former, "This is not a day with its hour. Write it like 2026-11-22T18:30.");
                value["Value"] = Kept(former, text, time.ToForm) ?? (text.Length == 0 ? null : time.ToStored(text));
                break;
            case "TimeField":
                var hour = default(TimeOnly);
                if (text.Length > 0 && !TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out hour))
                    return (former, "This is not a time of day. Write it like 18:30.");
                value["Value"] = text.Length == 0 ? null : hour.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
                break;
            case "LinkField":
                value["Url"] = form.Text(name + ":Url").Trim();
                value["Text"] = form.Text(name + ":Text").Trim();
                break;
            case "GeoPointField":
                return ReadPoint(value, former, name, form);
            case "MediaField":
                var paths = form.Texts(name).Distinct(StringComparer.Ordinal).ToList();
                value["Paths"] = Array(paths);
                value["MediaTexts"] = Array(paths.Select(p => form.Text($"{name}:alt:{p}").Trim()));
                if (value["Anchors"] is JsonArray anchors && anchors.Count != paths.Count)
                    value.Remove("Anchors");
                break;
            case "MultiTextField" when !HasOptions(field):
                value["Values"] = Array(form.Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                if (ListOf(field.FieldName) is { } list)
                    value[list] = Array(Picked(field, form.Texts(name), List(former, list)));
                else
                    value[TextOf(field.FieldName)] = field.FieldName is "TextField" ? form.Text(name).Trim() : form.Text(name);
                if (field.FieldName == "TaxonomyField")
                    value["TaxonomyContentItemId"] ??= field.Common.TaxonomyContentItemId;
                break;
        }

        return (former is null && IsEmpty(value) ? null : value, null);
    }

    /// <summary>Whether a field offers a few choices of its own.</summary>
    public static bool HasOptions(ContentPartFieldDefinition field) =>
        field.Settings["MultiTextFieldSettings"]?["Options"] is JsonArray { Count: > 0 };

    /// <summary>The list in which a field that picks keeps what was picked, or null.</summary>
    public static string? ListOf(string fieldName) => fieldName switch
    {
        "ContentPickerField" => "ContentItemIds",
        "LocalizationSetContentPickerField" => "LocalizationSets",
        "TaxonomyField" => "TermContentItemIds",
        "UserPickerField" => "UserIds",
        "MultiTextField" => "Values",
        _ => null,
    };

    // Without script, what was chosen first is still ticked when something else is chosen in its place.
    private static IEnumerable<string> Picked(ContentPartFieldDefinition field, IReadOnlyList<string> ids, List<string> former)
    {
        string[] picked = [.. ids.Distinct(StringComparer.Ordinal)];
        return field.FieldName is "TaxonomyField" or "MultiTextField" || field.Common.Multiple || picked.SequenceEqual(former)
            ? picked
            : picked.Except(former, StringComparer.Ordinal).TakeLast(1) is var fresh && fresh.Any() ? fresh : picked.TakeLast(1);
    }

    private static string TextOf(string fieldName) => fieldName switch
    {
        "TextField" => "Text",
        "HtmlField" => "Html",
        "MarkdownField" => "Markdown",
        "YoutubeField" => "RawAddress",
        _ => "Value",
    };

    // What an import wrote with seconds or a zone of its own stays so, as long as nobody changes it.
    private static string? Kept(JsonObject? former, string text, Func<string?, string?> shown) =>
        text.Length > 0 && former?["Value"]?.ToString() is { } old && shown(old) == text ? old : null;

    private static (JsonObject? Value, string? Problem) ReadPoint(JsonObject value, JsonObject? former, string name, EditorValues form)
    {
        foreach (var (property, most) in new[] { ("Latitude", 90m), ("Longitude", 180m) })
        {
            var text = form.Text($"{name}:{property}").Trim();
            var number = ReadNumber(text);
            if (text.Length > 0 && (number is null || Math.Abs(number.Value) > most))
                return (former, "This is not a place on earth. Write latitude and longitude like 3.848 and 11.502.");
            value[property] = number;
        }

        return (former is null && IsEmpty(value) ? null : value, null);
    }

    // People write a comma in most languages, and spaces between thousands.
    private static decimal? ReadNumber(string text)
    {
        var bare = new string([.. text.Where(c => !char.IsWhiteSpace(c))]).Replace(',', '.');
        return decimal.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsEmpty(JsonObject value) => value.All(p => p.Value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonValue text => text.ToString() is "" or "false" || p.Key == "TaxonomyContentItemId",
        _ => false,
    });

    private static List<string> List(JsonObject? value, string property) =>
        value?[property] is JsonArray array ? [.. array.Select(n => n?.ToString() ?? "")] : [];

    private static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];
}
