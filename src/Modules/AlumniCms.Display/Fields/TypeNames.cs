using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Fields;

/// <summary>The content types of the site as people name them.</summary>
public sealed class TypeNames(CurrentSite site, ContentModelStore models, IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    /// <summary>What a type is called.</summary>
    public string Of(ContentModel model, string type) => model.FindType(type) is { } known ? _definitions[known.DisplayName] : type;

    /// <summary>What a type is for, or null.</summary>
    public string? DescriptionOf(ContentTypeDefinition type) => string.IsNullOrEmpty(type.TypeSettings.Description) ? null : _definitions[type.TypeSettings.Description].Value;

    /// <summary>The types whose items stand in lists, in the order of their names.</summary>
    public async Task<IReadOnlyList<(string Value, string Text)>> ListableAsync(CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        return [.. model.Types.Where(t => t.TypeSettings.Listable && t.IsOn(site.Site)).Select(t => (t.Name, Of(model, t.Name))).OrderBy(t => t.Item2, StringComparer.CurrentCulture)];
    }

    /// <summary>Links to write something new of each type that people may make.</summary>
    public async Task<IReadOnlyList<PageLink>> CreatableAsync(Func<string, string> url, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        return [.. model.Types.Where(t => t.TypeSettings.Creatable && t.IsOn(site.Site) && string.IsNullOrEmpty(t.TypeSettings.Stereotype))
            .OrderBy(t => t.Aspects.Section.Count == 0).ThenBy(t => t.Aspects.Position).Select(t => new PageLink(Of(model, t.Name), url($"content/new/{t.Name}")))];
    }
}
