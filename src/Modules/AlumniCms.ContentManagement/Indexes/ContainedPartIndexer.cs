using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class ContainedPartIndexer(AlumniDbContext db) : ContentIndex<ContainedPartIndex>(db)
{
    protected override IEnumerable<ContainedPartIndex> Describe(ContentItemContext context)
    {
        if (context.Item.As<ContainedPart>() is { ListContentItemId.Length: > 0 and <= 26 } part)
            yield return new ContainedPartIndex { ListContentItemId = part.ListContentItemId, Order = part.Order };
    }
}
