using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class AutorouteIndexer(AlumniDbContext db) : ContentIndex<AutorouteIndex>(db)
{
    // The home page of a site is its own.
    protected override IReadOnlyDictionary<string, object> InCopies { get; } =
        new Dictionary<string, object>(StringComparer.Ordinal) { [nameof(AutorouteIndex.IsHomepage)] = false };

    protected override IEnumerable<AutorouteIndex> Describe(ContentItemContext context)
    {
        var item = context.Item;
        if (item.As<AutoroutePart>() is not { Path.Length: > 0 } part)
            yield break;
        yield return new AutorouteIndex { Culture = item.Culture, Path = part.Path, IsHomepage = part.SetHomepage };
        if (!part.RouteContainedItems)
            yield break;
        foreach (var contained in ContainedItem.In(item.Content))
        {
            var path = ContentItemParts.Read<AutoroutePart>(contained.Json)?.Path;
            if (string.IsNullOrEmpty(path) || contained.ContentItemId.Length == 0)
                continue;
            yield return new AutorouteIndex
            {
                Culture = item.Culture,
                Path = $"{part.Path}/{path.Trim('/')}",
                ContainedContentItemId = contained.ContentItemId,
            };
        }
    }
}
