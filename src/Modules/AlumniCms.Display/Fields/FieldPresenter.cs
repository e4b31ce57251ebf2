using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Serving;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Fields;

/// <summary>Turns the fields of an item into what a page shows: words in the reader's language, links, pictures.</summary>
public sealed class FieldPresenter(
    CurrentSite site,
    CurrentActor actor,
    TaxonomyStore taxonomies,
    PublishedContent contents,
    PageFrames frames,
    MediaUrl media,
    PageTags tags,
    IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The fields that have a value and that the reader may see, but for those left out.</summary>
    public async Task<IReadOnlyList<FieldView>> PresentAsync(
        ContentTypeDefinition type,
        ContentModel model,
        JsonObject content,
        IReadOnlyCollection<string?> leftOut,
        CancellationToken cancellationToken)
    {
        var views = new List<FieldView>();
        foreach (var field in FieldValue.Of(type, model, content))
        {
            var (definition, part) = (field.Definition, (JsonObject)content[field.Part]!);
            if (leftOut.Contains(definition.Name) || !actor.Audiences.Contains(definition.Audience))
                continue;
            if (ContentFieldTypes.Find(definition.FieldName)?.IsEmpty(field.Json) != false || definition.Conditions.ShownWhen?.Holds(part) == false)
                continue;
            var values = await ValuesAsync(definition, field.Json, cancellationToken);
            if (values.Count > 0)
                views.Add(new FieldView(definition.Name, _model[definition.DisplayName], values));
        }

        return views;
    }

    private async Task<IReadOnlyList<FieldValueView>> ValuesAsync(
        ContentPartFieldDefinition field, JsonObject json, CancellationToken cancellationToken) => field.FieldName switch
        {
            "TextField" => TextValues(field, json["Text"]!.ToString()),
            "MultiTextField" => [.. Texts(json["Values"]).Select(v => new FieldValueView { Text = OptionName(field, "MultiTextFieldSettings", v) })],
            "BooleanField" => [new FieldValueView { Text = json["Value"]!.ToString() == "true" ? _model["Yes"] : _model["No"] }],
            "NumericField" => [new FieldValueView { Text = Number(field, json["Value"]!) }],
            "DateField" => [Date(json["Value"]!, withTime: false)],
            "DateTimeField" => [Date(json["Value"]!, withTime: true)],
            "TimeField" => [new FieldValueView { Text = json["Value"]!.ToString() }],
            "LinkField" or "YoutubeField" => [Link(json)],
            "HtmlField" => [new FieldValueView { Html = json["Html"]!.ToString() }],
            "MarkdownField" => [new FieldValueView { Html = MarkdownRenderer.ToHtml(json["Markdown"]!.ToString(), frames.Resolve) }],
            "MediaField" => Media(json),
            "TaxonomyField" => await TermsAsync(json, cancellationToken),
            "ContentPickerField" => await ItemsAsync(json, cancellationToken),
            "GeoPointField" => [Point(json)],
            _ => [],
        };

    private IReadOnlyList<FieldValueView> TextValues(ContentPartFieldDefinition field, string text) => field.FieldSettings.Editor switch
    {
        "PredefinedList" => [new FieldValueView { Text = OptionName(field, "TextFieldPredefinedListEditorSettings", text) }],
        "Email" => [new FieldValueView { Text = text, Url = "mailto:" + text }],
        "Tel" => [new FieldValueView { Text = text, Url = "tel:" + text.Replace(" ", "", StringComparison.Ordinal) }],
        "Url" => [new FieldValueView { Text = text, Url = WebAddress.IsSafe(text) ? text : null }],
        "Country" => [new FieldValueView { Text = CountryName(text) }],
        _ => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new FieldValueView { Text = line })],
    };

    private string OptionName(ContentPartFieldDefinition field, string settings, string value)
    {
        var option = (field.Settings[settings]?["Options"] as JsonArray)?.FirstOrDefault(o => o?["value"]?.ToString() == value);
        return option?["name"]?.ToString() is { } name ? _model[name] : value;
    }

    private static string CountryName(string code)
    {
        try
        {
            return new RegionInfo(code).DisplayName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    private static string Number(ContentPartFieldDefinition field, JsonNode value) =>
        decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("N" + Math.Clamp(field.Common.Scale, 0, 10), CultureInfo.CurrentCulture)
            : "";

    private FieldValueView Date(JsonNode value, bool withTime)
    {
        if (!DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return new FieldValueView { Text = value.ToString() };
        var local = withTime && TimeZoneInfo.TryFindSystemTimeZoneById(site.Site.TimeZone, out var zone)
            ? TimeZoneInfo.ConvertTime(instant, zone)
            : instant;
        return new FieldValueView
        {
            Text = local.ToString(withTime ? "f" : "D", CultureInfo.CurrentCulture),
            Machine = withTime ? local.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture) : local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private FieldValueView Link(JsonObject json)
    {
        var url = (json["Url"] ?? json["RawAddress"])?.ToString() ?? "";
        var text = json["Text"]?.ToString();
        return new FieldValueView { Text = string.IsNullOrEmpty(text) ? url : text, Url = WebAddress.IsSafe(url) ? frames.Resolve(url) : null };
    }

    private List<FieldValueView> Media(JsonObject json)
    {
        var texts = Texts(json["MediaTexts"]).ToList();
        return [.. Texts(json["Paths"]).Select((path, i) => new FieldValueView
        {
            Text = i < texts.Count ? texts[i] : "",
            MediaUrl = media.For(path),
        })];
    }

    private async Task<List<FieldValueView>> TermsAsync(JsonObject json, CancellationToken cancellationToken)
    {
        var values = new List<FieldValueView>();
        foreach (var id in Texts(json["TermContentItemIds"]))
            if (await taxonomies.FindAsync(site.Site, id, cancellationToken) is { } term)
            {
                tags.Add(ContentTags.Type(term.SiteId, "Taxonomy"));
                values.Add(new FieldValueView
                {
                    Text = term.TitleIn(contents.ReaderCultures()),
                    Url = term.Path is null ? null : frames.Resolve("~/" + term.Path),
                });
            }

        return values;
    }

    private async Task<List<FieldValueView>> ItemsAsync(JsonObject json, CancellationToken cancellationToken)
    {
        var ids = Texts(json["ContentItemIds"]).ToList();
        var found = await contents.AddressesAsync(ids, cancellationToken);
        return [.. ids.Where(found.ContainsKey).Select(id => new FieldValueView
        {
            Text = found[id].DisplayText,
            Url = frames.Resolve("~/" + found[id].Path),
            Lang = found[id].Culture.Length > 0 ? found[id].Culture : null,
        })];
    }

    private static FieldValueView Point(JsonObject json)
    {
        var place = $"{json["Latitude"]}, {json["Longitude"]}";
        return new FieldValueView { Text = place, Url = "geo:" + place.Replace(" ", "", StringComparison.Ordinal) };
    }

    private static IEnumerable<string> Texts(JsonNode? list) =>
        (list as JsonArray ?? []).Select(v => v?.ToString() ?? "").Where(v => v.Length > 0);
}
