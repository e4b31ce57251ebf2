using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Fields;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Data;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class TaxonomyIndexer(AlumniDbContext db) : ContentIndex<TaxonomyIndex>(db)
{
    protected override IEnumerable<TaxonomyIndex> Describe(ContentItemContext context) =>
        from field in FieldValue.Of(context)
        where field.Definition.FieldName == "TaxonomyField"
        let taxonomy = field.Definition.Common.TaxonomyContentItemId ?? field.Json["TaxonomyContentItemId"]?.ToString()
        where taxonomy is { Length: > 0 and <= 26 } && field.Json["TermContentItemIds"] is JsonArray
        from term in field.Json["TermContentItemIds"]!.AsArray().Select(t => t?.ToString()).Distinct()
        where term is { Length: > 0 and <= 26 }
        select new TaxonomyIndex
        {
            TaxonomyContentItemId = taxonomy,
            TermContentItemId = term,
            ContentType = context.Item.ContentType,
            Field = field.Definition.Name,
        };
}
