using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Data;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class ReferenceIndexer(AlumniDbContext db) : ContentIndex<ReferenceIndex>(db)
{
    protected override IEnumerable<ReferenceIndex> Describe(ContentItemContext context) =>
        from field in FieldValue.Of(context)
        let targets = field.Definition.FieldName switch
        {
            "ContentPickerField" => field.Json["ContentItemIds"],
            "LocalizationSetContentPickerField" => field.Json["LocalizationSets"],
            _ => null,
        }
        where targets is JsonArray
        from target in targets.AsArray().Select(t => t?.ToString()).Distinct()
        where target is { Length: > 0 and <= 26 }
        select new ReferenceIndex
        {
            ContentType = context.Item.ContentType,
            Field = field.Definition.Name,
            TargetId = target,
        };
}
