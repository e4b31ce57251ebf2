using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Menus;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Styles;
using AlumniCms.Display.Widgets;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Serving;
using AlumniCms.Sites.Cultures;
using AlumniCms.Sites.Looks;
using AlumniCms.Sites.Resolution;
using AlumniCms.Sites.Storage;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Display.Frames;

/// <summary>Makes the frame of a page.</summary>
public sealed class PageFrames(
    CurrentSite site,
    CurrentActor actor,
    MenuReader menus,
    SiteAddress addresses,
    ISiteStore sites,
    InterfaceLanguage languages,
    WidgetReader widgets,
    MediaUrl media,
    AssetRoutes assets,
    IHttpContextAccessor http,
    PageTags tags)
{
    /// <summary>Makes a frame.</summary>
    /// <param name="translations">Path of this page by culture, where it exists.</param>
    /// <param name="breadcrumb">The way to this page, without the home page.</param>
    /// <param name="canonical">Path and culture of the page that holds the text.</param>
    /// <param name="isHome">True on the home page.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<PageFrame> MakeAsync(
        IReadOnlyDictionary<string, string> translations,
        IReadOnlyList<PageLink> breadcrumb,
        (string Culture, string Path)? canonical,
        bool isHome,
        CancellationToken cancellationToken)
    {
        var current = site.Site;
        tags.Add(ContentTags.Site(current.Id));
        tags.Add("definitions");
        LanguageLink[] links = [.. current.Cultures.Select(c => Link(current, c, translations, canonical))];
        return new PageFrame
        {
            Site = current,
            SiteName = current.NameIn(site.Culture),
            Culture = site.Culture,
            InterfaceLanguage = languages.For(current, site.Culture),
            Worldwide = await WorldwideAsync(current, cancellationToken),
            Answerer = await AnswererAsync(current, cancellationToken),
            Languages = links,
            AccountUrl = AccountUrl(current, Array.Find(links, l => l.IsCurrent)?.Url),
            IsSignedIn = actor.Id.Length > 0,
            MainMenu = await menus.GetAsync("main-menu", cancellationToken),
            FooterMenu = await menus.GetAsync("footer-menu", cancellationToken),
            Breadcrumb = breadcrumb,
            Widgets = await widgets.GetAsync(isHome, cancellationToken),
            SiteStyle = Style(current),
            Logo = await LogoAsync(current, cancellationToken),
            Canonical = canonical is { } c ? addresses.Absolute(current, c.Culture, c.Path) : null,
            Resolve = Resolve,
            Asset = Asset,
        };
    }

    /// <summary>Turns an address of content into one for a link.</summary>
    public string Resolve(string url) => Resolve(url, site.Culture);

    /// <summary>
    /// Turns an address within a text into one for a link. The author wrote it for the pages of the text's own language:
    /// a reader of another one, for whom the text stands in, has no page under that address.
    /// </summary>
    public string Resolve(string url, string culture)
    {
        if (url.StartsWith(CopiedText.WorldwideLink, StringComparison.Ordinal))
            return addresses.OnWorldwide(site.Site, culture, url[(CopiedText.WorldwideLink.Length - 1)..]);
        return url.StartsWith("~/", StringComparison.Ordinal)
            ? addresses.For(site.Site, site.Site.Cultures.Contains(culture) ? culture : site.Culture, url[1..])
            : url;
    }

    /// <summary>The address, with scheme and host, under which a copy of the worldwide site’s counts.</summary>
    public string Original(string culture, string path) => addresses.OnWorldwide(site.Site, culture, path, absolute: true);

    // The pages stand in a module above this one.
    private string? AccountUrl(Site current, string? here)
    {
        if (!current.Features.Contains("AlumniCms.Accounts"))
            return null;
        if (actor.Id.Length > 0)
            return Resolve("~/account/security");
        return Resolve("~/account/sign-in" + (here is null ? "" : QueryString.Create("returnUrl", here)));
    }

    private async Task<PageLink?> WorldwideAsync(Site current, CancellationToken cancellationToken)
    {
        if (current.IsWorldwide || current.ContentModel != ContentModelSource.Network || (await sites.GetAsync(cancellationToken)).Worldwide is not { } worldwide)
            return null;
        tags.Add(ContentTags.Site(worldwide.Id));
        var culture = worldwide.Cultures.Contains(site.Culture) ? site.Culture : worldwide.DefaultCulture;
        return new PageLink(worldwide.NameIn(culture), addresses.For(worldwide, culture), culture);
    }

    private async Task<PageLink?> AnswererAsync(Site current, CancellationToken cancellationToken)
    {
        if ((await sites.GetAsync(cancellationToken)).AnswererOf(current) is not { } answerer)
            return null;

        // The one that was named may open or fall asleep.
        tags.Add(SiteTags.Sites);
        var culture = answerer.Cultures.Contains(site.Culture) ? site.Culture : answerer.DefaultCulture;
        return new PageLink(answerer.NameIn(culture), addresses.For(answerer, culture), culture);
    }

    private string? Style(Site current) => SiteStyle.Of(current) is { } style
        ? addresses.For(current, culture: null, $"{SiteStyleEndpoint.Path}?v={style.Version}")
        : null;

    private async Task<PictureView?> LogoAsync(Site current, CancellationToken cancellationToken)
    {
        if (SiteLooks.Of(current).Logo is not { } path)
            return null;
        tags.Add(MediaTags.File(current.Id, path));
        var files = await media.ForAsync([path], cancellationToken);
        return FieldSources.PictureIn(files, path, "")?.ForCard();
    }

    private string Asset(string path)
    {
        var appBase = http.HttpContext?.Features.Get<SiteRequestFeature>()?.AppBase ?? default;
        return appBase.Add(assets.Of(path)).ToUriComponent();
    }

    // A text that is not translated is shown, with a notice, to readers of another language: the link leads there. Where
    // it cannot be shown, it leads to the home page.
    private LanguageLink Link(
        Site current, string culture, IReadOnlyDictionary<string, string> translations, (string Culture, string Path)? canonical)
    {
        var isTranslation = translations.TryGetValue(culture, out var path);
        if (!isTranslation && canonical is { } text && current.FallbackChain(culture).Contains(text.Culture))
            path = text.Path.TrimStart('/');
        return new LanguageLink(
            culture,
            CultureText.NativeName(culture),
            addresses.For(current, culture, "/" + path),
            culture == site.Culture,
            isTranslation);
    }
}
