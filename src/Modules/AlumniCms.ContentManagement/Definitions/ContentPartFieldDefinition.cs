using System.Text.Json.Nodes;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A field of a part.</summary>
public sealed class ContentPartFieldDefinition(string fieldName, string name, JsonObject settings)
{
    /// <summary>The kind of field, for example <c>TextField</c>.</summary>
    public string FieldName { get; } = fieldName;

    /// <summary>The field's own name, for example <c>Employer</c>.</summary>
    public string Name { get; } = name;

    /// <summary>All settings, known and unknown.</summary>
    public JsonObject Settings { get; } = settings;

    /// <summary>Orchard Core's own settings of a field.</summary>
    public ContentPartFieldSettings FieldSettings { get; } = settings.Get<ContentPartFieldSettings>();

    /// <summary>The settings of the kind of field, for example <c>TextFieldSettings</c>.</summary>
    public CommonFieldSettings Common { get; } = settings.Get<CommonFieldSettings>(fieldName + "Settings");

    /// <summary>When the field is shown and required.</summary>
    public ConditionalFieldSettings Conditions { get; } = settings.Get<ConditionalFieldSettings>();

    /// <summary>For whom the value is.</summary>
    public string Audience { get; } = settings.Get<FieldAudienceSettings>().Audience;

    /// <summary>Whether the value is one for all languages of a text.</summary>
    public bool IsShared { get; } = settings.Get<FieldLocalizationSettings>().Shared;

    /// <summary>Name for people, in English; translated through PO files.</summary>
    public string DisplayName => FieldSettings.DisplayName ?? Name;
}
