using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>What is said of a field in its form.</summary>
public sealed record FieldInput
{
    private const int LongestText = 1000;

    public string DisplayName { get; init; } = "";

    public string Hint { get; init; } = "";

    public bool Required { get; init; }

    /// <summary>Whether the value is one for all languages of a text.</summary>
    public bool Shared { get; init; }

    public string Editor { get; init; } = "";

    /// <summary>One option a line, <c>value | name</c>.</summary>
    public string Options { get; init; } = "";

    public bool Multiple { get; init; }

    public bool Unique { get; init; }

    public IReadOnlyList<string> Types { get; init; } = [];

    public string Taxonomy { get; init; } = "";

    public string Minimum { get; init; } = "";

    public string Maximum { get; init; } = "";

    public string Scale { get; init; } = "0";

    public string Audience { get; init; } = Kernel.Permissions.Audience.Public;

    private static CultureInfo Machine => CultureInfo.InvariantCulture;

    /// <summary>The field as it is.</summary>
    public static FieldInput Of(ContentPartFieldDefinition field) => new()
    {
        DisplayName = field.DisplayName,
        Hint = field.Common.Hint ?? "",
        Required = field.Common.Required,
        Shared = field.IsShared,
        Editor = field.FieldSettings.Editor ?? "",
        Options = string.Join('\n', Listed(field.Settings, field.FieldName).Select(o =>
            o["name"]?.ToString() is { } name && name != o["value"]?.ToString() ? $"{o["value"]} | {name}" : $"{o["value"]}")),
        Multiple = field.Common.Multiple,
        Unique = field.Common.Unique,
        Types = field.Common.DisplayedContentTypes.IsDefault ? [] : field.Common.DisplayedContentTypes,
        Taxonomy = field.Common.TaxonomyContentItemId ?? "",
        Minimum = field.Common.Minimum?.ToString(Machine) ?? "",
        Maximum = field.Common.Maximum?.ToString(Machine) ?? "",
        Scale = field.Common.Scale.ToString(Machine),
        Audience = field.Audience,
    };

    /// <summary>What was typed.</summary>
    public static FieldInput Read(IFormCollection form) => new()
    {
        DisplayName = Text(form, "displayName"),
        Hint = Text(form, "hint"),
        Required = form["required"] == "true",
        Shared = form["shared"] == "true",
        Editor = Text(form, "editor"),
        Options = form["options"].ToString().ReplaceLineEndings("\n"),
        Multiple = form["multiple"] == "true",
        Unique = form["unique"] == "true",
        Types = [.. form["types"].OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)],
        Taxonomy = Text(form, "taxonomy"),
        Minimum = Text(form, "minimum"),
        Maximum = Text(form, "maximum"),
        Scale = Text(form, "scale"),
        Audience = Text(form, "audience"),
    };

    /// <summary>What is to be mended before it can be saved.</summary>
    internal IEnumerable<string> Problems(string kind, ContentModel model, IReadOnlyList<(string Value, string Text)> taxonomies, IStringLocalizer<Texts> T)
    {
        if (DisplayName.Length == 0)
            yield return T["A field needs a name for people."];
        if (DisplayName.Length > 200 || Hint.Length > LongestText)
            yield return T["The name is 200 characters long at most, the hint 1000."];
        if (!Kernel.Permissions.Audience.All.Contains(Audience, StringComparer.Ordinal))
            yield return T["Say for whom the value is."];
        if (kind == "NumericField")
        {
            var (low, high) = (Number(Minimum), Number(Maximum));
            if ((Minimum.Length > 0 && low is null) || (Maximum.Length > 0 && high is null))
                yield return T["The least and the greatest value are numbers, or empty."];
            if (low > high)
                yield return T["The least value is greater than the greatest."];
            if (!int.TryParse(Scale, NumberStyles.None, Machine, out var scale) || scale > 10)
                yield return T["Decimal places are a number from 0 to 10."];
        }

        if (kind == "TextField" && Editor == "PredefinedList" && !Lines().Any())
            yield return T["A list to choose from needs its options, one a line."];
        foreach (var twice in Lines().GroupBy(l => l.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return T["The option “{0}” stands there twice.", twice.Key];
        if (Lines().Any(l => l.Value.Length == 0))
            yield return T["An option has a name and no value. Write “value | name”."];
        foreach (var unknown in Types.Where(t => model.FindType(t) is null))
            yield return T["There is no content type “{0}”.", unknown];
        if (kind == "TaxonomyField" && taxonomies.All(t => t.Value != Taxonomy))
            yield return T["Choose the taxonomy whose terms are picked."];
    }

    /// <summary>Writes it into the settings of a field.</summary>
    internal void Write(JsonObject settings, string kind)
    {
        var section = kind + "Settings";
        DefinitionSteps.Put(settings, "ContentPartFieldSettings", "DisplayName", DisplayName);
        if (kind == "TextField")
            DefinitionSteps.Put(settings, "ContentPartFieldSettings", "Editor", Editor.Length > 0 ? Editor : null);
        DefinitionSteps.Put(settings, section, "Hint", Hint.Length > 0 ? Hint : null);
        DefinitionSteps.Put(settings, section, "Required", Required);
        if (kind is "MediaField" or "ContentPickerField" or "LocalizationSetContentPickerField" or "UserPickerField")
            DefinitionSteps.Put(settings, section, "Multiple", Multiple);
        if (kind is "ContentPickerField" or "LocalizationSetContentPickerField")
            DefinitionSteps.Put(settings, section, "DisplayedContentTypes", new JsonArray([.. Types.Select(t => JsonValue.Create(t))]));
        if (kind == "TaxonomyField")
        {
            DefinitionSteps.Put(settings, section, "TaxonomyContentItemId", Taxonomy);
            DefinitionSteps.Put(settings, section, "Unique", Unique);
        }

        if (kind == "NumericField")
        {
            DefinitionSteps.Put(settings, section, "Minimum", Number(Minimum) is { } low ? JsonValue.Create(low) : null);
            DefinitionSteps.Put(settings, section, "Maximum", Number(Maximum) is { } high ? JsonValue.Create(high) : null);
            DefinitionSteps.Put(settings, section, "Scale", int.Parse(Scale, Machine));
        }

        if ((kind == "TextField" && Editor == "PredefinedList") || kind == "MultiTextField")
            DefinitionSteps.Put(settings, OptionsSection(kind), "Options", Merged(Listed(settings, kind)));
        DefinitionSteps.Put(settings, nameof(FieldLocalizationSettings), "Shared", Shared);
        DefinitionSteps.Put(settings, nameof(FieldAudienceSettings), "Audience", Audience == Kernel.Permissions.Audience.Public && settings[nameof(FieldAudienceSettings)] is null ? null : Audience);
    }

    private static string OptionsSection(string kind) => kind == "TextField" ? "TextFieldPredefinedListEditorSettings" : "MultiTextFieldSettings";

    private static JsonObject[] Listed(JsonObject settings, string kind) =>
        settings[OptionsSection(kind)]?["Options"] is JsonArray list ? [.. list.OfType<JsonObject>()] : [];

    private JsonArray Merged(JsonObject[] former) => [.. Lines().Select(line =>
    {
        var option = former.FirstOrDefault(o => o["value"]?.ToString() == line.Value)?.DeepClone() as JsonObject ?? [];
        option["name"] = line.Name;
        option["value"] = line.Value;
        return option;
    })];

    private IEnumerable<(string Value, string Name)> Lines() => Options.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(l => l.Split('|', 2, StringSplitOptions.TrimEntries)).Select(p => (p[0], p is [_, { Length: > 0 } name] ? name : p[0]));

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Machine, out var number) ? number : null;

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
