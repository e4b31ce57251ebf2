using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Head;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Head;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema;

/// <summary>Says to search engines what a page is about, in the words of schema.org.</summary>
internal sealed class SchemaHead(
    IEnumerable<ISchemaType> types,
    CanonicalHead canonical,
    Organizations organizations,
    Pictures pictures,
    ContentModelStore models,
    AbsoluteUrl urls,
    CurrentSite site) : IHeadContribution
{
    public int Order => 50;

    public async ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
    {
        if (canonical.CanonicalOf(page) is not { } url)
            return;
        switch (page)
        {
            case HomePage:
                await AddSiteAsync(page, url, head, cancellationToken);
                break;
            case ItemPage shown when await DescribeAsync(shown, url, cancellationToken) is { } thing:
                head.Thing(thing);
                AddBreadcrumb(page, head);
                break;
            case ListPage:
                AddBreadcrumb(page, head);
                break;
        }
    }

    private async Task AddSiteAsync(PageModel page, string url, HeadContent head, CancellationToken cancellationToken)
    {
        var organization = organizations.Own();
        var id = organization["@id"]!.GetValue<string>();
        head.Thing(SchemaJson.Thing("WebSite")
            .With("@id", urls.For(null, "/") + "#website")
            .With("name", page.Frame.SiteName)
            .With("url", url)
            .With("inLanguage", page.Lang)
            .With("publisher", new JsonObject { ["@id"] = id }));
        head.Thing(organization
            .With("description", PublicSummary.Of(page))
            .With("logo", (await pictures.LogoAsync(cancellationToken))?.Url)
            .With("image", (await pictures.OfSiteAsync(cancellationToken))?.Url));
    }

    private async Task<JsonObject?> DescribeAsync(ItemPage page, string url, CancellationToken cancellationToken)
    {
        // A type that is not for everyone, such as a person's profile, is not spoken of at all.
        if (page.Item.Audience != Audience.Public)
            return page.Type.Aspects.DefaultAudience == Audience.Public ? ForMembers(page, url) : null;
        var model = await models.GetAsync(site.Site, cancellationToken);
        var item = new PublicItem(page.Item, page.Type, new PublicFields(page.Item, page.Type, model));
        var subject = new SchemaPage(page, item, url, await pictures.OfAsync(page.Item, page.Type, cancellationToken));
        var type = types.FirstOrDefault(t => t.Name == item.SchemaType);
        return (type is null ? null : await type.DescribeAsync(subject, cancellationToken))
            ?? subject.Start("WebPage").With("inLanguage", page.Lang).With("dateModified", SchemaTime.Of(page.Item.ModifiedUtc));
    }

    private static JsonObject ForMembers(ItemPage page, string url) =>
        SchemaJson.Thing(page.Type.Aspects.SchemaType == "Article" ? "Article" : "WebPage")
            .With("headline", page.Item.DisplayText)
            .With("description", page.Summary)
            .With("url", url)
            .With("isAccessibleForFree", false);

    private void AddBreadcrumb(PageModel page, HeadContent head)
    {
        if (page.Frame.Breadcrumb.Count == 0)
            return;
        var steps = page.Frame.Breadcrumb
            .Select(l => (l.Text, Url: l.Url is null ? null : urls.Of(l.Url)))
            .Prepend((Text: page.Frame.SiteName, Url: urls.Of(page.Frame.Resolve("~/"))));
        head.Thing(SchemaJson.Thing("BreadcrumbList").With("itemListElement", new JsonArray([.. steps.Select((step, index) =>
            (JsonNode)SchemaJson.Thing("ListItem")
                .With("position", index + 1)
                .With("name", step.Text)
                .With("item", step.Url))])));
    }
}
