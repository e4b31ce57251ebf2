using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Contents;

/// <summary>Opens editors, for those who may look into the item.</summary>
internal sealed class EditorSessions(IContentManager contents, ContentRights rights, ContentModelStore models, CurrentSite site)
{
    /// <summary>The editor of an item; null for one that is not there for the person.</summary>
    public async Task<EditorSession?> OpenAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not { } item || !rights.MayView(item))
            return null;
        var model = await models.GetAsync(site.Site, cancellationToken);
        return model.FindType(item.ContentType) is { } type ? new EditorSession(item, type, model, IsNew: false, "") : null;
    }

    /// <summary>The editor of a new item; null where the person may not write one.</summary>
    /// <param name="typeName">Its type.</param>
    /// <param name="culture">Its language, or an empty text for the site's own.</param>
    /// <param name="from">Id of the item that it translates, or an empty text.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<EditorSession?> BeginAsync(string typeName, string culture, string from, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (model.FindType(typeName) is not { TypeSettings.Creatable: true } type || !type.IsOn(site.Site))
            return null;
        var source = from.Length == 0 ? null : await contents.GetAsync(from, VersionOptions.Published, cancellationToken) ?? await contents.GetAsync(from, VersionOptions.Latest, cancellationToken);
        if (from.Length > 0 && source?.ContentType != type.Name)
            return null;
        var language = !type.HasPart("LocalizationPart") ? "" : site.Site.Cultures.FirstOrDefault(c => c.Equals(culture, StringComparison.OrdinalIgnoreCase)) ?? site.Site.DefaultCulture;
        if (source is null ? !rights.MayCreate(type.Name, language) : !rights.MayTranslate(source, language))
            return null;
        var item = new ContentItem { ContentItemId = "", ContentItemVersionId = "", ContentType = type.Name, Culture = language, Content = source is null ? Beginning(type, model) : Copy(source) };
        if (language.Length > 0)
            item.Apply(new LocalizationPart(source?.LocalizationSet, language));
        return new EditorSession(item, type, model, IsNew: true, from);
    }

    // What belongs to the source alone is left behind: its address and its dates.
    private static JsonObject Copy(ContentItem source)
    {
        var content = (JsonObject)source.Content.DeepClone();
        foreach (var part in new[] { "AutoroutePart", "AliasPart", "PublishLaterPart", "ArchiveLaterPart", "SeoMetaPart" })
            content.Remove(part);
        return content;
    }

    private static JsonObject Beginning(ContentTypeDefinition type, ContentModel model)
    {
        var content = new JsonObject();
        foreach (var part in type.Parts)
            foreach (var field in model.FindPart(part.PartName)?.Fields ?? [])
                if (field.Settings["TextFieldPredefinedListEditorSettings"]?["DefaultValue"]?.ToString() is { Length: > 0 } text)
                    (content[part.Name] as JsonObject ?? (JsonObject)(content[part.Name] = new JsonObject()))[field.Name] = new JsonObject { ["Text"] = text };
        return content;
    }
}
