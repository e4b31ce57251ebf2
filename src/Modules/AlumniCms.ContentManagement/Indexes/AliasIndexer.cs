using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class AliasIndexer(AlumniDbContext db) : ContentIndex<AliasIndex>(db)
{
    protected override IEnumerable<AliasIndex> Describe(ContentItemContext context)
    {
        if (context.Item.As<AliasPart>()?.Alias is { Length: > 0 and <= 200 } alias)
            yield return new AliasIndex { Alias = alias.ToLowerInvariant(), Culture = context.Item.Culture };
    }
}
