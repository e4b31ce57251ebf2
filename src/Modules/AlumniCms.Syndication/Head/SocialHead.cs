using System.Globalization;

using AlumniCms.Display.Head;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Sites.Cultures;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Head;

/// <summary>What a shared link shows: Open Graph, and the one thing that only X and its likes ask for.</summary>
internal sealed class SocialHead(CanonicalHead canonical, Pictures pictures) : IHeadContribution
{
    public int Order => 20;

    public async ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
    {
        if (canonical.CanonicalOf(page) is not { } url)
            return;
        var item = (page as ItemPage)?.Item;
        var isArticle = item is not null && (page as ItemPage)!.Type.Aspects.SchemaType == "Article";
        head.Property("og:type", isArticle ? "article" : "website");
        head.Property("og:title", page.Title);
        head.Property("og:description", PublicSummary.Of(page));
        head.Property("og:url", url);
        head.Property("og:site_name", page.Frame.SiteName);
        AddLocales(page, head);
        if (isArticle)
            AddArticle((ItemPage)page, head);
        await AddPictureAsync(page, head, cancellationToken);
    }

    private static void AddLocales(PageModel page, HeadContent head)
    {
        head.Property("og:locale", Locale(page.Lang, page.Frame.Site.Country));
        foreach (var other in page.Frame.Languages.Where(l => l.IsTranslation && l.Culture != page.Lang))
            head.Property("og:locale:alternate", Locale(other.Culture, page.Frame.Site.Country));
    }

    private static void AddArticle(ItemPage page, HeadContent head)
    {
        head.Property("article:published_time", Instant(page.Item.PublishedUtc));
        head.Property("article:modified_time", Instant(page.Item.ModifiedUtc));
        if (page.Frame.Breadcrumb is [{ Url: not null } section, ..])
            head.Property("article:section", section.Text);
    }

    private async Task AddPictureAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
    {
        var shown = page as ItemPage ?? (page as HomePage)?.Item;
        var own = shown is { Item.Audience: Audience.Public } ? await pictures.OfAsync(shown.Item, shown.Type, cancellationToken) : null;
        var found = own ?? await pictures.OfSiteAsync(cancellationToken);
        var picture = found?.Preview ?? found;
        head.Meta("twitter:card", picture is { Width: >= 300 } ? "summary_large_image" : "summary");
        if (picture is null)
            return;
        head.Property("og:image", picture.Url);
        head.Property("og:image:type", picture.ContentType);
        head.Property("og:image:width", picture.Width?.ToString(CultureInfo.InvariantCulture));
        head.Property("og:image:height", picture.Height?.ToString(CultureInfo.InvariantCulture));
        head.Property("og:image:alt", picture.Text);
    }

    private static string? Instant(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // Open Graph wants a territory: that of the site where the language is at home there, else the language's usual one.
    private static string Locale(string culture, string? country)
    {
        var formats = KnownCultures.FormatsOf(culture, country);
        if (formats.IsNeutralCulture)
            formats = CultureInfo.CreateSpecificCulture(formats.Name);
        return formats.Name.Replace('-', '_');
    }
}
