using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Display.Frames;

/// <summary>Finds the page by which readers write to the people behind a site: the one with the alias <c>contact</c>.</summary>
public sealed class ContactPage(PublishedContent contents, PageFrames frames, CurrentSite site, PageTags tags)
{
    private const string Alias = "contact";

    /// <summary>Its address for a link, or null on a site without one that the reader may see.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        // A page that names none must change when there is one.
        tags.Add(ContentTags.Type(site.Id, "Page"));
        return await contents.FindByAliasAsync(Alias, cancellationToken) is { } item
            && contents.MayRead(item)
            && item.As<AutoroutePart>()?.Path is { Length: > 0 } path
            ? frames.Resolve("~/" + path)
            : null;
    }
}
