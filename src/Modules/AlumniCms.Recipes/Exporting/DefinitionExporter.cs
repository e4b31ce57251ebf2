using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Recipes.Exporting;

/// <summary>
/// The definitions that the site has of its own, beyond those of the program and, where it sees them, the network.
/// They replace what the other network has under the same name: a merge could leave a field that was taken away here.
/// </summary>
internal sealed class DefinitionExporter(ContentModelStore models, ISiteStore sites) : IRecipeExporter
{
    public int Order => 30;

    public async Task WriteAsync(RecipeExport export, CancellationToken cancellationToken)
    {
        var own = await models.GetAsync(export.Site, cancellationToken);
        var below = await models.GetAsync(await SiteBelowAsync(export.Site, cancellationToken), cancellationToken);

        // Sites share the definitions that they have in common, so what is another object is the site's own.
        var types = own.Types.Where(t => !ReferenceEquals(t, below.FindType(t.Name))).ToList();
        var parts = own.Parts.Where(p => !ReferenceEquals(p, below.FindPart(p.Name))).ToList();
        if (types.Count + parts.Count > 0)
            export.Write(new JsonObject
            {
                ["name"] = "ReplaceContentDefinition",
                ["ContentTypes"] = new JsonArray([.. types.Select(ContentDefinitionJson.Write)]),
                ["ContentParts"] = new JsonArray([.. parts.Select(ContentDefinitionJson.Write)]),
            });
    }

    private async ValueTask<Site> SiteBelowAsync(Site site, CancellationToken cancellationToken)
    {
        var seesNetwork = site is { IsWorldwide: false, ContentModel: ContentModelSource.Network };
        return seesNetwork && (await sites.GetAsync(cancellationToken)).Worldwide is { } worldwide
            ? worldwide
            : site with { Id = 0, IsWorldwide = false, ContentModel = ContentModelSource.Own };
    }
}
