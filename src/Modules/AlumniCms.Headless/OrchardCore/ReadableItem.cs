using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Headless.OrchardCore;

/// <summary>Takes out of an item's JSON what the caller may not read.</summary>
internal sealed class ReadableItem(CurrentSite site, CurrentActor actor, PublishedContent contents, ContentModelStore models)
{
    /// <summary>The lists of ids in fields that pick; a menu's entry has one without a definition.</summary>
    private static readonly string[] Pickers = ["ContentItemIds", "LocalizationSets"];

    /// <summary>The item's JSON for the caller, or null when the item is not for them.</summary>
    public async Task<JsonObject?> MakeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (!contents.MayRead(item) || model.FindType(item.ContentType) is not { } type)
            return null;
        var json = ContentItemJson.Write(item);
        HidePeople(json);
        HideFields(json, type, model);
        foreach (var contained in ContainedItem.In(json).ToList())
            HideIn(contained.Json, model.FindType(contained.ContentType), model);
        await HidePickedAsync(json, cancellationToken);
        return json;
    }

    private void HideIn(JsonObject contained, ContentTypeDefinition? type, ContentModel model)
    {
        HidePeople(contained);
        if (type is null)
            return;
        if (type.IsOn(site.Site) && actor.Audiences.Contains(ItemAudience.Of(type, contained)))
            HideFields(contained, type, model);
        else
            contained.Parent?.AsArray().Remove(contained);
    }

    // Orchard Core, too, writes an empty text when it does not know them.
    private void HidePeople(JsonObject json)
    {
        if (actor.Has(ContentPermissions.EditContent))
            return;
        foreach (var name in (string[])["Owner", "Author"])
            if (json.ContainsKey(name))
                json[name] = "";
    }

    private void HideFields(JsonObject content, ContentTypeDefinition type, ContentModel model)
    {
        foreach (var part in type.Parts)
        {
            if (content[part.Name] is not JsonObject values || model.FindPart(part.PartName) is not { } definition)
                continue;

            // All conditions are asked before any field is gone that one of them may depend on.
            var hidden = definition.Fields
                .Where(f => !actor.Audiences.Contains(f.Audience) || f.Conditions.ShownWhen?.Holds(values) == false).ToList();
            foreach (var field in hidden)
                values.Remove(field.Name);
        }
    }

    private async Task HidePickedAsync(JsonObject json, CancellationToken cancellationToken)
    {
        var lists = Find(json).ToList();
        if (lists.Count == 0)
            return;
        var readable = await contents.ReadableAsync(
            [.. lists.SelectMany(l => l).Select(id => id?.ToString()).OfType<string>()], cancellationToken);
        foreach (var list in lists)
            list.RemoveAll(id => id is not null && !readable.Contains(id.ToString()));
    }

    private static IEnumerable<JsonArray> Find(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(p =>
            p.Value is JsonArray ids && Pickers.Contains(p.Key, StringComparer.OrdinalIgnoreCase) ? [ids] : Find(p.Value)),
        JsonArray array => array.SelectMany(Find),
        _ => [],
    };
}
