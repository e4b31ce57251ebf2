using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Syndication.Reading;

/// <summary>
/// The fields of an item that are for everyone. A field for members reads as absent, whoever asks: what machines are
/// told goes round the world.
/// </summary>
internal sealed class PublicFields(ContentItem item, ContentTypeDefinition type, ContentModel model)
{
    /// <summary>The part that has the type's name.</summary>
    public JsonObject? Part => item.Content[type.Name] as JsonObject;

    /// <summary>The text of a field, or null.</summary>
    public string? Text(string field) => Value(field, "Text");

    /// <summary>The Markdown of a field, or null.</summary>
    public string? Markdown(string field) => Value(field, "Markdown");

    /// <summary>The web address of a link, or null.</summary>
    public string? Link(string field) =>
        Value(field, "Url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;

    /// <summary>A number, or null.</summary>
    public decimal? Number(string field) => Number(field, "Value");

    /// <summary>A number of a field that holds several, or null.</summary>
    public decimal? Number(string field, string property) =>
        decimal.TryParse(Value(field, property), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An instant, or null.</summary>
    public DateTimeOffset? Instant(string field) =>
        DateTimeOffset.TryParse(Value(field, "Value"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    /// <summary>Ids of the items that a field picks.</summary>
    public IReadOnlyList<string> Picked(string field) => Texts(field, "ContentItemIds");

    /// <summary>Ids of the terms that a field carries.</summary>
    public IReadOnlyList<string> Terms(string field) => Texts(field, "TermContentItemIds");

    private IReadOnlyList<string> Texts(string field, string property) =>
        [.. (Find(field)?[property] as JsonArray ?? []).Select(v => v?.ToString() ?? "").Where(v => v.Length > 0)];

    private string? Value(string field, string property) =>
        Find(field)?[property]?.ToString().Trim() is { Length: > 0 } text ? text : null;

    private JsonObject? Find(string name) =>
        Part is { } part
        && model.OwnFields(type.Name).FirstOrDefault(f => f.Name == name) is { Audience: Audience.Public } definition
        && definition.Conditions.ShownWhen?.Holds(part) != false
        && part[name] is JsonObject value
        && ContentFieldTypes.Find(definition.FieldName)?.IsEmpty(value) == false
            ? value
            : null;
}
