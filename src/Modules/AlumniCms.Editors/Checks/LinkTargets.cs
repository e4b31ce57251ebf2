using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Checks;

/// <summary>Finds the links of a text that lead to no page of the site: one query for all of them.</summary>
internal sealed class LinkTargets(AlumniDbContext db, CurrentSite site, ContentModelStore models, IStringLocalizer<Texts> T)
{
    private const int MostLinks = 200;

    private static readonly string[] System = ["search", "site-map", "account", "media"];

    /// <summary>A remark for each link within the site, <c>~/path</c>, that leads nowhere.</summary>
    public async Task<IReadOnlyList<ContentRemark>> OfAsync(IEnumerable<EditorPart> parts, CancellationToken cancellationToken)
    {
        var links = parts.SelectMany(p => p.Fields).Where(f => f.Kind == FieldKind.Markdown && f.Value.Contains("~/", StringComparison.Ordinal))
            .SelectMany(f => (MarkdownRenderer.Parse(f.Value)?.Descendants<LinkInline>() ?? []).Where(l => !l.IsImage && l.Url?.StartsWith("~/", StringComparison.Ordinal) == true)
                .Select(l => (f.Name, Path: l.Url![2..].Split('?', '#')[0].Trim('/'))))
            .Where(l => l.Path.Length > 0 && !System.Contains(l.Path.Split('/')[0])).Distinct().Take(MostLinks).ToList();
        if (links.Count == 0)
            return [];
        var paths = links.Select(l => l.Path).Distinct(StringComparer.Ordinal).ToList();
        var known = (await db.Set<AutorouteIndex>().AsNoTracking().Where(r => paths.Contains(r.Path)).Select(r => r.Path).ToListAsync(cancellationToken))
            .Concat((await models.GetAsync(site.Site, cancellationToken)).Sections.SelectMany(s => s.Aspects.Section.Values)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. links.Where(l => !known.Contains(l.Path)).Select(l => new ContentRemark(IsRequired: false, l.Name, T["The link to {0} leads to no page of this site.", "~/" + l.Path]))];
    }
}
