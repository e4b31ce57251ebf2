using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Display.Pages;

/// <summary>The addresses of the lists of a site: which types have one, and where in each culture.</summary>
public sealed class SectionPaths(CurrentSite site)
{
    /// <summary>The types with a list that the site has switched on, in their order.</summary>
    public IEnumerable<ContentTypeDefinition> On(ContentModel model) => model.Sections.Where(t => t.IsOn(site.Site));

    /// <summary>The path of a type's list in a culture, or in the first of its fallbacks that has one.</summary>
    public string? PathOf(ContentTypeDefinition type, string culture) =>
        site.Site.FallbackChain(culture).Select(c => type.Aspects.Section.GetValueOrDefault(c)).FirstOrDefault(p => p is not null);

    /// <summary>The type whose list has the path in the culture of the request.</summary>
    public ContentTypeDefinition? Find(ContentModel model, string path) =>
        On(model).FirstOrDefault(t => string.Equals(PathOf(t, site.Culture), path, StringComparison.OrdinalIgnoreCase));
}
