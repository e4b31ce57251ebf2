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

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Fields;

/// <summary>Turns the fields of an item into what a page shows: words in the reader's language, links, pictures.</summary>
public sealed class FieldPresenter(
    CurrentSite site,
    CurrentActor actor,
    TaxonomyStore taxonomies,
    FieldSourceReader sources,
    ValueNames names,
    PageFrames frames,
    PageTags tags,
    IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>
    /// The wanted fields of each content object that have a value and that the reader may see, in the order asked;
    /// what they refer to is read once for all of them.
    /// </summary>
    internal async Task<IReadOnlyList<IReadOnlyList<FieldView>>> PresentAsync(
        ContentModel model, IReadOnlyList<PresentedContent> presented, CancellationToken cancellationToken)
    {
        var fields = presented.Select(p => Shown(model, p).ToList()).ToList();
        var read = await sources.ReadAsync(fields.SelectMany(f => f), cancellationToken);
        var views = new List<IReadOnlyList<FieldView>>(presented.Count);
        foreach (var (values, content) in fields.Zip(presented))
            views.Add(await ViewsAsync(values, read, content.Culture, cancellationToken));
        return views;
    }

    private IEnumerable<FieldValue> Shown(ContentModel model, PresentedContent presented)
    {
        foreach (var field in FieldValue.Of(presented.Type, model, presented.Content))
        {
            var definition = field.Definition;
            if (presented.Shows(definition.Name) && actor.Audiences.Contains(definition.Audience)
                && ContentFieldTypes.Find(definition.FieldName)?.IsEmpty(field.Json) == false
                && field.IsShownIn(presented.Content))
                yield return field;
        }
    }

    private async Task<IReadOnlyList<FieldView>> ViewsAsync(
        List<FieldValue> fields, FieldSources read, string culture, CancellationToken cancellationToken)
    {
        var views = new List<FieldView>(fields.Count);
        foreach (var field in fields)
        {
            var values = await ValuesAsync(field.Definition, field.Json, read, culture, cancellationToken);
            if (values.Count > 0)
                views.Add(new FieldView(field.Definition.Name, _model[field.Definition.DisplayName], values, field.Json));
        }

        return views;
    }

    private async Task<IReadOnlyList<FieldValueView>> ValuesAsync(
        ContentPartFieldDefinition field, JsonObject json, FieldSources read, string culture, CancellationToken cancellationToken) => field.FieldName switch
        {
            "TextField" => TextValues(field, json["Text"]!.ToString(), LangOf(culture)),
            "MultiTextField" => [.. FieldJson.Texts(json["Values"]).Select(v => new FieldValueView { Text = names.Of(field, v) })],
            "BooleanField" => [new FieldValueView { Text = json["Value"]!.ToString() == "true" ? _model["Yes"] : _model["No"] }],
            "NumericField" => [new FieldValueView { Text = Number(field, json["Value"]!) }],
            "DateField" => [Date(json["Value"]!, withTime: false)],
            "DateTimeField" => [Date(json["Value"]!, withTime: true)],
            "TimeField" => [new FieldValueView { Text = json["Value"]!.ToString() }],
            "LinkField" or "YoutubeField" => [Link(json, culture)],
            "HtmlField" => [new FieldValueView { Html = json["Html"]!.ToString(), Lang = LangOf(culture) }],
            "MarkdownField" => [Markdown(json["Markdown"]!.ToString(), culture)],
            "MediaField" => Media(json, read),
            "TaxonomyField" => await TermsAsync(json, cancellationToken),
            "ContentPickerField" => Items(json, read),
            "GeoPointField" => [Point(json)],
            _ => [],
        };

    private IReadOnlyList<FieldValueView> TextValues(ContentPartFieldDefinition field, string text, string? lang) => field.FieldSettings.Editor switch
    {
        "PredefinedList" or "Country" => [new FieldValueView { Text = names.Of(field, text) }],
        "Email" => [new FieldValueView { Text = text, Url = "mailto:" + text }],
        "Tel" => [new FieldValueView { Text = Unbroken(text), Url = "tel:" + text.Replace(" ", "", StringComparison.Ordinal) }],
        "Url" => [new FieldValueView { Text = text, Url = WebAddress.IsSafe(text) ? text : null }],
        _ => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new FieldValueView { Text = line, Lang = lang })],
    };

    // A number that goes on in the next line cannot be read out.
    private static string Unbroken(string number) => number.Replace(' ', '\u00a0').Replace('-', '\u2011');

    private static string Number(ContentPartFieldDefinition field, JsonNode value)
    {
        if (!decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return "";

        // A field whose bounds are those of years holds a year, and nobody writes 2 026.
        if (decimal.IsInteger(number) && field.Common is { Minimum: >= 1000, Maximum: <= 9999 })
            return number.ToString("0", CultureInfo.CurrentCulture);
        return number.ToString("N" + (decimal.IsInteger(number) ? 0 : Math.Clamp(field.Common.Scale, 0, 10)), CultureInfo.CurrentCulture);
    }

    private FieldValueView Date(JsonNode value, bool withTime)
    {
        if (!DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return new FieldValueView { Text = value.ToString() };
        var local = withTime && TimeZoneInfo.TryFindSystemTimeZoneById(site.Site.TimeZone, out var zone)
            ? TimeZoneInfo.ConvertTime(instant, zone)
            : instant;
        return new FieldValueView
        {
            Text = DateText.Write(local, withTime ? "f" : "D"),
            Machine = withTime ? local.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture) : local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    // Words of the item itself, unlike names of choices, which are those of the interface.
    private static string? LangOf(string culture) => culture.Length == 0 ? null : culture;

    private FieldValueView Markdown(string markdown, string culture) =>
        new() { Html = MarkdownRenderer.ToHtml(markdown, url => frames.Resolve(url, culture)), Lang = LangOf(culture) };

    private FieldValueView Link(JsonObject json, string culture)
    {
        var url = (json["Url"] ?? json["RawAddress"])?.ToString() ?? "";
        var text = json["Text"]?.ToString();
        return string.IsNullOrEmpty(text)
            ? new FieldValueView { Text = url, Url = Target(url, culture) }
            : new FieldValueView { Text = text, Url = Target(url, culture), Lang = LangOf(culture) };
    }

    private string? Target(string url, string culture) => WebAddress.IsSafe(url) ? frames.Resolve(url, culture) : null;

    private static List<FieldValueView> Media(JsonObject json, FieldSources read)
    {
        var (paths, texts) = (json["Paths"] as JsonArray ?? [], json["MediaTexts"] as JsonArray ?? []);
        var values = new List<FieldValueView>();
        for (var i = 0; i < paths.Count; i++)
        {
            // A file without a text of this item's still holds its place among the others, and may have a text of its own.
            var (path, text) = (paths[i]?.ToString() ?? "", i < texts.Count ? texts[i]?.ToString() ?? "" : "");
            if (read.Picture(path, text) is { } picture)
                values.Add(new FieldValueView { Text = picture.Text, Picture = picture });
            else if (read.Files.TryGetValue(path, out var file))
                values.Add(new FieldValueView { Text = text.Length > 0 ? text : path[(path.LastIndexOf('/') + 1)..], Url = file.Address });
        }

        return values;
    }

    private async Task<List<FieldValueView>> TermsAsync(JsonObject json, CancellationToken cancellationToken)
    {
        var values = new List<FieldValueView>();
        foreach (var id in FieldJson.Texts(json["TermContentItemIds"]))
            if (await taxonomies.FindAsync(site.Site, id, cancellationToken) is { } term)
            {
                tags.Add(ContentTags.Type(term.SiteId, "Taxonomy"));
                values.Add(new FieldValueView
                {
                    Text = names.OfTerm(term),
                    Url = term.Path is null ? null : frames.Resolve("~/" + term.Path),
                });
            }

        return values;
    }

    private List<FieldValueView> Items(JsonObject json, FieldSources read) =>
        [.. FieldJson.Texts(json["ContentItemIds"]).Where(read.Items.ContainsKey).Select(id => read.Items[id]).Select(item => new FieldValueView
        {
            Text = item.DisplayText,
            Url = frames.Resolve("~/" + item.Path),
            Lang = LangOf(item.Culture),
        })];

    private static FieldValueView Point(JsonObject json)
    {
        var (latitude, longitude) = (json["Latitude"]?.ToString() ?? "", json["Longitude"]?.ToString() ?? "");
        var query = $"mlat={Uri.EscapeDataString(latitude)}&mlon={Uri.EscapeDataString(longitude)}";
        return new FieldValueView
        {
            Text = $"{latitude}, {longitude}",
            Url = $"https://www.openstreetmap.org/?{query}#map=16/{Uri.EscapeDataString(latitude)}/{Uri.EscapeDataString(longitude)}",
        };
    }
}
