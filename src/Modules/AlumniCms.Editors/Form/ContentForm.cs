using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Form;

/// <summary>Turns the content of an item into the texts of its editor and back, by the definition of its type.</summary>
internal sealed class ContentForm(ContentModel model, Site site, TimeProvider clock)
{
    private const string Words = "DisplayText";

    private readonly SiteTime _time = new(site.TimeZone);

    private FieldCodec Codec => new(_time);

    /// <summary>The texts of an editor that shows the content.</summary>
    public EditorValues Write(ContentTypeDefinition type, JsonObject content)
    {
        var values = new EditorValues();
        Write(type, content, "", values, 0);
        return values;
    }

    /// <summary>
    /// The content that the texts of an editor say. What an editor does not show is kept as it was, and so is a value that cannot be
    /// read, which is named in <paramref name="problems"/> by the name of its control.
    /// </summary>
    public JsonObject Read(ContentTypeDefinition type, JsonObject former, EditorValues values, Dictionary<string, string> problems)
    {
        var content = (JsonObject)former.DeepClone();
        Read(type, content, "", values, problems, 0);
        return content;
    }

    /// <summary>Puts a new item into a list of items.</summary>
    public void Add(EditorValues values, string list, string contentType)
    {
        var id = IdGenerator.NewId(clock);
        values.Set(list, values.Texts(list).Append(id));
        values.Set($"{list}.{id}:type", contentType);
    }

    private void Write(ContentTypeDefinition type, JsonObject content, string prefix, EditorValues values, int depth)
    {
        foreach (var part in type.Parts)
        {
            var json = content[part.Name] as JsonObject;
            foreach (var property in PartProperty.Of(part))
                WriteProperty(property, content, json, $"{prefix}{part.Name}.{property.Property}", values);
            foreach (var field in model.FindPart(part.PartName)?.Fields ?? [])
                Codec.Write(field, json?[field.Name] as JsonObject, $"{prefix}{part.Name}.{field.Name}", values);
        }

        if (depth >= ContainedItem.MaximumDepth)
            return;
        foreach (var container in ContainerPart.Of(type, model, content))
        {
            var items = container.Read(content)?.OfType<JsonObject>().Where(i => Id(i).Length > 0).ToList() ?? [];
            values.Set(prefix + container.Name, items.Select(Id));
            foreach (var item in items)
            {
                var name = $"{prefix}{container.Name}.{Id(item)}";
                var itemType = item["ContentType"]?.ToString() ?? "";
                values.Set(name + ":type", itemType);
                if (model.FindType(itemType) is { } known)
                    Write(known, item, name + ".", values, depth + 1);
            }
        }
    }

    private void Read(ContentTypeDefinition type, JsonObject content, string prefix, EditorValues values, Dictionary<string, string> problems, int depth)
    {
        foreach (var part in type.Parts)
        {
            foreach (var property in PartProperty.Of(part))
                ReadProperty(property, content, part.Name, $"{prefix}{part.Name}.{property.Property}", values, problems);
            foreach (var field in model.FindPart(part.PartName)?.Fields ?? [])
                ReadField(field, content, part.Name, $"{prefix}{part.Name}.{field.Name}", values, problems);
        }

        if (depth >= ContainedItem.MaximumDepth)
            return;
        foreach (var container in ContainerPart.Of(type, model, content).Where(c => values.Has(prefix + c.Name)))
            ReadItems(container, content, prefix + container.Name, values, problems, depth);
    }

    private void ReadItems(
        ContainerPart container, JsonObject content, string name, EditorValues values, Dictionary<string, string> problems, int depth)
    {
        var former = container.Read(content)?.OfType<JsonObject>().Where(i => Id(i).Length > 0)
            .DistinctBy(Id, StringComparer.Ordinal).ToDictionary(Id, StringComparer.Ordinal) ?? [];
        var items = new JsonArray();
        foreach (var id in values.Ids(name))
        {
            var json = former.TryGetValue(id, out var known) ? (JsonObject)known.DeepClone() : New(id, values.Text($"{name}.{id}:type"), container);
            if (json is null)
                continue;
            if (model.FindType(json["ContentType"]?.ToString() ?? "") is { } type)
            {
                Read(type, json, $"{name}.{id}.", values, problems, depth + 1);
                if (TitleOf(json) is { Length: > 0 } title)
                    json[Words] = title;
            }

            items.Add(json);
        }

        container.Write(content, items);
    }

    private JsonObject? New(string id, string contentType, ContainerPart container)
    {
        var isId = id.Length == 26 && id.All(c => "0123456789abcdefghjkmnpqrstvwxyz".Contains(c, StringComparison.Ordinal));
        return isId && container.Types.Contains(contentType, StringComparer.OrdinalIgnoreCase) && model.FindType(contentType) is { } type
            ? new JsonObject { ["ContentItemId"] = id, ["ContentType"] = type.Name }
            : null;
    }

    private void WriteProperty(PartProperty property, JsonObject content, JsonObject? part, string name, EditorValues values)
    {
        if (property.Kind == FieldKind.Titles)
        {
            foreach (var culture in site.Cultures)
                values.Set($"{name}:{culture}", part?[property.Property]?[culture]?.ToString());
            return;
        }

        var text = part?[property.Property]?.ToString() ?? (property.IsMenuWords ? content[Words]?.ToString() : null);
        values.Set(name, property.Kind == FieldKind.DateTime ? _time.ToForm(text) : text);
    }

    private void ReadProperty(
        PartProperty property, JsonObject content, string part, string name, EditorValues values, Dictionary<string, string> problems)
    {
        var json = content[part] as JsonObject ?? [];
        if (property.Kind == FieldKind.Titles)
        {
            var titles = json[property.Property] as JsonObject ?? [];
            foreach (var culture in site.Cultures.Where(c => values.Has($"{name}:{c}")))
            {
                if (values.Text($"{name}:{culture}").Trim() is { Length: > 0 } title)
                    titles[culture] = title;
                else
                    titles.Remove(culture);
            }

            Put(property.Property, titles);
            return;
        }

        if (!values.Has(name))
            return;
        if (property.IsMenuWords)
        {
            ReadWords(values.Text(name).Trim());
            return;
        }

        var text = property.Kind is FieldKind.Markdown or FieldKind.Html ? values.Text(name) : values.Text(name).Trim();
        if (property.Kind == FieldKind.DateTime && text.Length > 0)
        {
            if (_time.ToStored(text) is not { } instant)
                problems[name] = "This is not a day with its hour. Write it like 2026-11-22T18:30.";
            else if (_time.ToForm(json[property.Property]?.ToString()) != text)
                Put(property.Property, instant);
            return;
        }

        if (text.Length > 0 || json[property.Property] is not null)
            Put(property.Property, property.Kind == FieldKind.DateTime ? null : text);

        // Readers are shown the title of the entry; an entry that leads to an address has its words in the part too.
        void ReadWords(string words)
        {
            if (words == (json["Name"]?.ToString() ?? content[Words]?.ToString() ?? ""))
                return;
            content[Words] = words;
            if (property.Part == "LinkMenuItemPart" || json["Name"] is not null)
                Put("Name", words);
        }

        void Put(string key, JsonNode? value)
        {
            if (json.Parent is null)
                content[part] = json;
            if (value?.Parent is null || value.Parent != json)
                json[key] = value;
        }
    }

    private void ReadField(
        ContentPartFieldDefinition field, JsonObject content, string part, string name, EditorValues values, Dictionary<string, string> problems)
    {
        var stands = values.Has(name) || values.Has(name + ":Url") || values.Has(name + ":Latitude");
        if (!stands || ContentManagement.Fields.ContentFieldTypes.Find(field.FieldName) is null)
            return;
        var json = content[part] as JsonObject;
        var (value, problem) = Codec.Read(field, json?[field.Name] as JsonObject, name, values);
        if (problem is not null)
            problems[name] = problem;
        else if (value is not null)
        {
            if (json is null)
                content[part] = json = [];
            json[field.Name] = value;
        }
    }

    private static string Id(JsonObject item) => item["ContentItemId"]?.ToString() ?? "";

    private static string? TitleOf(JsonObject item) =>
        item["TitlePart"]?["Title"]?.ToString() ?? item["LinkMenuItemPart"]?["Name"]?.ToString();
}
