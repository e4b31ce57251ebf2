using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Maps;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Form;

/// <summary>Makes the controls of an editor from the definition of a type and the texts as they stand.</summary>
internal sealed class EditorFields(CurrentSite site, AdminFrames frames, EditorNames names, IStringLocalizerFactory localizers, IStringLocalizer<Texts> T)
{
    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    private const int MostBoxes = 40;

    private ContentModel _model = ContentModel.Empty;
    private EditorValues _values = new();
    private IReadOnlyDictionary<string, string> _problems = new Dictionary<string, string>(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, IReadOnlyList<EditorOption>> _found = new Dictionary<string, IReadOnlyList<EditorOption>>(StringComparer.Ordinal);
    private string? _lang;

    /// <summary>Makes the controls.</summary>
    /// <param name="type">The type.</param>
    /// <param name="model">The definitions of the site.</param>
    /// <param name="values">The texts.</param>
    /// <param name="problems">What is to be mended, translated, by the name of the control.</param>
    /// <param name="found">What a search within a control has found, by its name.</param>
    /// <param name="lang">Language of the item, or null.</param>
    /// <param name="cancellationToken">Cancels the reading of names.</param>
    public async Task<IReadOnlyList<EditorPart>> MakeAsync(
        ContentTypeDefinition type,
        ContentModel model,
        EditorValues values,
        IReadOnlyDictionary<string, string> problems,
        IReadOnlyDictionary<string, IReadOnlyList<EditorOption>> found,
        string? lang,
        CancellationToken cancellationToken)
    {
        (_model, _values, _problems, _found, _lang) = (model, values, problems, found, lang);
        await names.ReadAsync([.. EditorWalk.Of(type, model, values)], values, Cultures, cancellationToken);
        var parts = new List<EditorPart>();
        foreach (var part in type.Parts)
        {
            EditorField[] fields = [.. Of(part, "")];
            if (fields.Length > 0)
                parts.Add(new EditorPart(Title(part, type), fields, PartProperty.IsAside(part.PartName)) { Hint = Translated(part.PartSettings.Description) });
            foreach (var container in EditorWalk.Containers(type, model, values).Where(c => c.Part == part.Name || (c.Part.Length == 0 && part.PartName == "TermPart")))
                parts.Add(new EditorPart(Title(part, type), [Items(container, "", 0)], IsAside: false) { Hint = Translated(part.PartSettings.Description) });
        }

        return parts;
    }

    private IEnumerable<EditorField> Of(ContentTypePartDefinition part, string prefix)
    {
        foreach (var property in PartProperty.Of(part))
            yield return Of(property, $"{prefix}{part.Name}.{property.Property}", part);
        foreach (var field in _model.FindPart(part.PartName)?.Fields ?? [])
            yield return Of(field, $"{prefix}{part.Name}.{field.Name}");
    }

    private EditorField Of(PartProperty property, string name, ContentTypePartDefinition part) => new(name, property.Kind, property.Kind == FieldKind.Markdown && part.PartSettings.DisplayName is { } own ? _definitions[own] : T[property.Label])
    {
        Values = [_values.Text(name)],
        Parts = property.Kind == FieldKind.Titles
            ? site.Site.Cultures.ToDictionary(c => ":" + c, c => _values.Text($"{name}:{c}"), StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal),
        Hint = property.Hint is null ? null : T[property.Hint].Value,
        Problem = _problems.GetValueOrDefault(name),
        Required = property is { Part: "TitlePart" },
        Lang = property.Kind is FieldKind.Text or FieldKind.TextArea or FieldKind.Markdown && property.Part is not ("AutoroutePart" or "AliasPart") ? _lang : null,
        SearchUrl = property.Kind == FieldKind.Markdown ? frames.Url("content/pick") : null,
    };

    private EditorField Of(ContentPartFieldDefinition field, string name)
    {
        var options = Options(field);
        var kind = KindOf(field, options.Count);
        var control = new EditorField(name, kind, _definitions[field.DisplayName])
        {
            Values = _values.Texts(name),
            Parts = Suffixes(field).ToDictionary(s => s, s => _values.Text(name + s), StringComparer.Ordinal),
            Hint = Translated(field.Common.Hint ?? field.FieldSettings.Description),
            Problem = _problems.GetValueOrDefault(name),
            Required = field.Common.Required,
            Multiple = Multiple(field),
            Options = _found.GetValueOrDefault(name) ?? options,
            Search = _values.Text("find:" + name),
            InputType = field.FieldSettings.Editor switch { "Email" => "email", "Tel" => "tel", "Url" => "url", "Color" => "color", _ => "text" },
            Minimum = field.Common.Minimum,
            Maximum = field.Common.Maximum,
            Step = field.FieldName != "NumericField" ? "any" : field.Common.Scale == 0 ? "1" : "0." + new string('0', field.Common.Scale - 1) + "1",
            Lang = kind is FieldKind.Text or FieldKind.TextArea or FieldKind.Markdown && field.FieldSettings.Editor is not ("Email" or "Tel" or "Url") ? _lang : null,
        };
        return kind switch
        {
            FieldKind.Media => control with { Chosen = [.. control.Values.Select(p => names.File(p, _values.Text($"{name}:alt:{p}")))], SearchUrl = frames.Url("media/pick") },
            FieldKind.Picker when field.FieldName == "TaxonomyField" => control with
            {
                Chosen = [.. names.Terms(field, Cultures).Where(t => control.Values.Contains(t.Value))],
                SearchUrl = frames.Url($"content/terms?taxonomy={field.Common.TaxonomyContentItemId}"),
            },
            FieldKind.Picker when field.FieldName == "UserPickerField" => control with { Chosen = [.. control.Values.Select(names.Person)], SearchUrl = frames.Url("content/people") },
            FieldKind.Picker when field.FieldName == "LocalizationSetContentPickerField" => control with
            {
                Chosen = [.. control.Values.Select(names.Set)],
                SearchUrl = frames.Url($"content/sets?types={Types(field)}"),
            },
            FieldKind.Picker => control with { Chosen = [.. control.Values.Select(names.Item)], SearchUrl = frames.Url($"content/pick?types={Types(field)}") },
            FieldKind.Markdown => control with { SearchUrl = frames.Url("content/pick") },
            _ => control,
        };
    }

    private static string Types(ContentPartFieldDefinition field) =>
        string.Join(',', field.Common.DisplayedContentTypes.IsDefault ? [] : field.Common.DisplayedContentTypes);

    private EditorField Items(ContainerPart container, string prefix, int depth)
    {
        var name = prefix + container.Name;
        return new EditorField(name, FieldKind.Items, T["Entries"])
        {
            Options = [.. container.Types.Select(t => new EditorOption(t, _definitions[_model.FindType(t)?.DisplayName ?? t]))],
            Items = depth >= ContainedItem.MaximumDepth ? [] : [.. _values.Ids(name).Select(id => Item(name, id, depth))],
        };
    }

    private EditorItem Item(string list, string id, int depth)
    {
        var prefix = $"{list}.{id}.";
        var typeName = _values.Text($"{list}.{id}:type");
        if (_model.FindType(typeName) is not { } type)
            return new EditorItem(id, prefix, typeName, typeName, []);
        var fields = type.Parts.SelectMany(p => Of(p, prefix)).ToList();
        fields.AddRange(ContainerPart.Of(type, _model, null).Select(c => Items(c, prefix, depth + 1)));
        var title = fields.Where(f => f.Kind is FieldKind.Text or FieldKind.Titles).Select(f => f.Kind == FieldKind.Titles ? f.Parts.Values.FirstOrDefault(v => v.Length > 0) : f.Value)
            .FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return new EditorItem(id, prefix, type.Name, title ?? _definitions[type.DisplayName], fields);
    }

    private static FieldKind KindOf(ContentPartFieldDefinition field, int options) => field.FieldName switch
    {
        "TextField" => field.FieldSettings.Editor switch
        {
            "TextArea" => FieldKind.TextArea,
            _ when options > 0 => FieldKind.Choice,
            _ => FieldKind.Text,
        },
        "BooleanField" => FieldKind.Boolean,
        "NumericField" => FieldKind.Number,
        "DateField" => FieldKind.Date,
        "DateTimeField" => FieldKind.DateTime,
        "TimeField" => FieldKind.Time,
        "LinkField" => FieldKind.Link,
        "HtmlField" => FieldKind.Html,
        "MarkdownField" => FieldKind.Markdown,
        "MediaField" => FieldKind.Media,
        "TaxonomyField" => options is > 0 and <= MostBoxes ? FieldKind.Choice : FieldKind.Picker,
        "ContentPickerField" or "LocalizationSetContentPickerField" or "UserPickerField" => FieldKind.Picker,
        "MultiTextField" => options > 0 ? FieldKind.Choice : FieldKind.Lines,
        "GeoPointField" => FieldKind.Point,
        "YoutubeField" => FieldKind.Text,
        _ => FieldKind.Unknown,
    };

    private IReadOnlyList<EditorOption> Options(ContentPartFieldDefinition field) => (field.FieldName, field.FieldSettings.Editor) switch
    {
        ("TextField", "PredefinedList") => Listed(field.Settings["TextFieldPredefinedListEditorSettings"]?["Options"]),
        ("TextField" or "MultiTextField", "Country") => [.. CountryNames.All(CultureInfo.CurrentUICulture).Select(c => new EditorOption(c.Key, c.Value))],
        ("TextField", "TimeZone") => [.. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(z => z.Contains('/', StringComparison.Ordinal) || z == "UTC").Order(StringComparer.Ordinal).Select(z => new EditorOption(z, z.Replace('_', ' ')))],
        ("MultiTextField", _) => Listed(field.Settings["MultiTextFieldSettings"]?["Options"]),
        ("TaxonomyField", _) => names.Terms(field, Cultures),
        _ => [],
    };

    private EditorOption[] Listed(JsonNode? options) => options is not JsonArray list
        ? []
        : [.. list.OfType<JsonObject>().Select(o => new EditorOption(o["value"]?.ToString() ?? "", _definitions[o["name"]?.ToString() ?? o["value"]?.ToString() ?? ""]))];

    private static bool Multiple(ContentPartFieldDefinition field) => field.FieldName switch
    {
        "TaxonomyField" => !field.Common.Unique,
        "MultiTextField" => true,
        _ => field.Common.Multiple,
    };

    private static string[] Suffixes(ContentPartFieldDefinition field) => field.FieldName switch
    {
        "LinkField" => [":Url", ":Text"],
        "GeoPointField" => [":Latitude", ":Longitude"],
        _ => [],
    };

    private string[] Cultures => [AdminFrames.Language, _lang ?? "", .. site.Site.Cultures];

    private string Title(ContentTypePartDefinition part, ContentTypeDefinition type) => part.PartName switch
    {
        _ when part.Name == type.Name => T["Details"],
        "TitlePart" or "LocalizedTitlePart" => T["Title"],
        "MarkdownBodyPart" or "HtmlBodyPart" => part.PartSettings.DisplayName is { } name ? _definitions[name] : T["Text"],
        "AutoroutePart" => T["Address"],
        "AliasPart" => T["Alias"],
        "PublishLaterPart" or "ArchiveLaterPart" => T["Dates"],
        "SeoMetaPart" => T["Search engines"],
        "TaxonomyPart" or "TermPart" => T["Terms"],
        "MenuPart" or "MenuItemsListPart" => T["Entries"],
        _ => _definitions[part.PartSettings.DisplayName ?? part.Name],
    };

    private string? Translated(string? text) => string.IsNullOrEmpty(text) ? null : _definitions[text].Value;
}
