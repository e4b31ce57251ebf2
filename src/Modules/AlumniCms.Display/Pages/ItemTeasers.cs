using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Display.Pages;

/// <summary>Makes list entries of items.</summary>
public sealed class ItemTeasers(CurrentSite site, SiteAddress addresses, SiteClock clock, FieldPresenter presenter)
{
    /// <summary>The entries of items whose types the site has, in their order; what they refer to is read once.</summary>
    public async Task<IReadOnlyList<ItemTeaser>> MakeAsync(
        IEnumerable<ContentItem> items, ContentModel model, CancellationToken cancellationToken)
    {
        var known = items.Select(i => (Item: i, Type: model.FindType(i.ContentType)!)).Where(i => i.Type is not null).ToList();
        var fields = await presenter.PresentAsync(
            model, [.. known.Select(k => new PresentedContent(k.Type, k.Item.Content, name => IsOfCard(k.Type, name), k.Item.Culture))], cancellationToken);
        return [.. known.Select((k, i) => Make(k.Item, k.Type, model, fields[i]))];
    }

    private ItemTeaser Make(ContentItem item, ContentTypeDefinition type, ContentModel model, IReadOnlyList<FieldView> fields)
    {
        var aspects = type.Aspects;
        var summary = aspects.Summary is { } name ? fields.Find(name)?.Code : null;
        return new ItemTeaser
        {
            Item = item,
            Type = type,
            Title = item.DisplayText,
            Url = addresses.For(site.Site, site.Culture, "/" + item.As<AutoroutePart>()?.Path),
            Lang = item.Culture.Length > 0 ? item.Culture : site.Culture,
            Summary = string.IsNullOrWhiteSpace(summary) ? null : summary,
            Picture = aspects.Picture is { } picture ? fields.Find(picture)?.Values.FirstOrDefault(v => v.Picture is not null)?.Picture?.ForCard() : null,
            Fields = fields,
            Published = clock.Local(item.PublishedUtc ?? item.CreatedUtc),
            IsOver = clock.IsOver(item, type, model),
        };
    }

    private static bool IsOfCard(ContentTypeDefinition type, string field) =>
        field == type.Aspects.Summary || field == type.Aspects.Picture || type.Aspects.Card.Contains(field);
}
