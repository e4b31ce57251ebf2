using System.Collections.Frozen;

using static AlumniCms.ContentManagement.Fields.FieldValueKind;

namespace AlumniCms.ContentManagement.Fields;

/// <summary>The kinds of field of Orchard Core's formats.</summary>
public static class ContentFieldTypes
{
    private static readonly FrozenDictionary<string, ContentFieldType> ByName = new ContentFieldType[]
    {
        new("TextField", new FieldProperty("Text", Text, IsText: true)),
        new("BooleanField", new FieldProperty("Value", FieldValueKind.Boolean)),
        new("NumericField", new FieldProperty("Value", Number)),
        new("DateField", new FieldProperty("Value", Date)),
        new("DateTimeField", new FieldProperty("Value", Date)),
        new("TimeField", new FieldProperty("Value", Time)),
        new("LinkField", new("Url", Address), new("Text", Text, IsText: true), new("Target", Text)),
        new("HtmlField", new FieldProperty("Html", Text, IsText: true)),
        new("MarkdownField", new FieldProperty("Markdown", Text, IsText: true)),
        new("MediaField", new("Paths", Texts), new("MediaTexts", Texts, IsText: true), new("Anchors", Objects)),
        new("ContentPickerField", new FieldProperty("ContentItemIds", Texts)),
        new("LocalizationSetContentPickerField", new FieldProperty("LocalizationSets", Texts)),
        new("TaxonomyField", new("TermContentItemIds", Texts), new("TaxonomyContentItemId", Text)),
        new("UserPickerField", new FieldProperty("UserIds", Texts)),
        new("MultiTextField", new FieldProperty("Values", Texts, IsText: true)),
        new("GeoPointField", new("Latitude", Number), new("Longitude", Number)),
        new("YoutubeField", new("RawAddress", Address), new("EmbeddedAddress", Address)),
    }.ToFrozenDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All kinds.</summary>
    public static IEnumerable<ContentFieldType> All => ByName.Values;

    /// <summary>The kind of that name, or null for one that is kept but not understood.</summary>
    public static ContentFieldType? Find(string name) => ByName.GetValueOrDefault(name);
}
