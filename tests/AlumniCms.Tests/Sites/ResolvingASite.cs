using System.Text.RegularExpressions;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using FsCheck;
using FsCheck.Fluent;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Sites;

public sealed class ResolvingASite
{
    [Theory]
    [InlineData("/fr/actualites", "monde", "fr", "/fr /actualites")]
    [InlineData("/fr", "monde", "fr", "/fr /")]
    [InlineData("/cameroun/en/news/x", "cameroun", "en", "/cameroun/en /news/x")]
    [InlineData("/cameroun/fr/", "cameroun", "fr", "/cameroun/fr /")]
    [InlineData("/cameroun/admin", "cameroun", "fr", "/cameroun /admin")]
    [InlineData("/api/v1/sites", "monde", "fr", " /api/v1/sites")]
    [InlineData("/cameroun/de/x", "cameroun", "fr", "/cameroun /de/x")]
    [InlineData("/monde/fr/", "monde", "fr", " /monde/fr/")]
    [InlineData("/camerouna/fr", "monde", "fr", " /camerouna/fr")]
    public async Task Reads_the_address(string path, string site, string culture, string seen)
    {
        var visit = await AVisit.To(path);

        Assert.Equal((site, culture, seen), (visit.Current.Site.Key, visit.Current.Culture, visit.Seen));
        Assert.Equal(path, visit.Context.Request.Path);
    }

    [Fact]
    public async Task A_host_name_leads_to_its_site_without_the_key()
    {
        var visit = await AVisit.To("/ar/akhbar", host: "MAROC.example.org");

        Assert.Equal(("maroc", "/ar /akhbar"), (visit.Current.Site.Key, visit.Seen));
    }

    [Fact]
    public async Task Formats_are_those_of_the_country()
    {
        var visit = await AVisit.To("/cameroun/fr/");

        Assert.Equal(("fr-CM", "fr"), (visit.Formats, visit.Language));
        Assert.Equal("fr", (await AVisit.To("/fr/")).Formats);
    }

    [Theory]
    [InlineData("/CAMEROUN/fr/x", "/cameroun/fr/x?a=1")]
    [InlineData("/Cameroun/EN", "/cameroun/en?a=1")]
    [InlineData("/FR//evil.example", "/fr/evil.example?a=1")]
    [InlineData("//evil.example", "/evil.example?a=1")]
    [InlineData("//fr", "/fr?a=1")]
    [InlineData("/maroc//fr///x", "/maroc/fr/x?a=1")]
    [InlineData("/cameroun/fr/x//", "/cameroun/fr/x/?a=1")]
    public async Task Wrong_capitals_and_slashes_are_mended_for_good(string path, string location)
    {
        var visit = await AVisit.To(path, r => r.QueryString = new QueryString("?a=1"));

        Assert.Equal((StatusCodes.Status301MovedPermanently, location, false), (visit.Context.Response.StatusCode, visit.Location, visit.Reached));
        Assert.True((await AVisit.To(path, method: "POST")).Reached);
    }

    [Theory]
    [InlineData("/", "/fr/")]
    [InlineData("/cameroun", "/cameroun/fr/")]
    [InlineData("/cameroun/", "/cameroun/fr/")]
    public async Task A_home_without_language_leads_to_the_visitor_s(string path, string location)
    {
        var visit = await AVisit.To(path);

        Assert.Equal((StatusCodes.Status302Found, location), (visit.Context.Response.StatusCode, visit.Location));
        Assert.Equal("Accept-Language, Cookie", visit.Context.Response.Headers.Vary);
        Assert.Equal("private", visit.Context.Response.Headers.CacheControl);
    }

    [Fact]
    public async Task The_cookie_comes_before_the_browser_and_the_browser_before_the_site()
    {
        Assert.Equal("/cameroun/en/", (await AVisit.To("/cameroun", r => r.Headers.AcceptLanguage = "de, en-GB;q=0.8, fr;q=0.1")).Location);
        Assert.Equal("/cameroun/fr/", (await AVisit.To("/cameroun", r =>
        {
            r.Headers.AcceptLanguage = "en";
            r.Headers.Cookie = "culture=FR";
        })).Location);
        Assert.Equal("/cameroun/fr/", (await AVisit.To("/cameroun", r => r.Headers.Cookie = "culture=//evil.example")).Location);
    }

    [Fact]
    public async Task A_closed_site_is_gone_and_its_error_page_has_its_look_and_language()
    {
        var visit = await AVisit.To("/ended/fr/actualites");

        Assert.False(visit.Reached);
        Assert.Equal(StatusCodes.Status410Gone, visit.Context.Response.StatusCode);
        Assert.Equal(SiteStatus.Closed, visit.Context.Features.Get<SiteUnavailableFeature>()!.Status);

        visit.Context.Request.Path = "/error/410";
        await visit.RunAsync();
        Assert.Equal(("ended", "/ended/fr /error/410", "fr"), (visit.Current.Site.Key, visit.Seen, visit.Language));
    }

    [Fact]
    public async Task A_site_in_preparation_is_for_those_who_may_see_it()
    {
        await using var services = new ServiceCollection().AddSingleton<ISitePreview>(new PreviewOf("soon")).BuildServiceProvider();
        var visitor = await AVisit.To("/soon/pt-BR/");
        var editor = await AVisit.To("/soon/pt-BR/", r => r.HttpContext.RequestServices = services);

        Assert.Equal((false, 503, "3600"), (visitor.Reached, visitor.Context.Response.StatusCode, (string?)visitor.Context.Response.Headers.RetryAfter));
        Assert.True(editor.Reached);
        Assert.True((await AVisit.To("/soon/admin")).Reached);
    }

    [Fact]
    public async Task Before_the_set_up_a_request_goes_on_without_a_site()
    {
        var visit = await AVisit.To("/", _ => { }, sites: new SiteTable([]));

        Assert.True(visit.Reached);
        Assert.False(visit.Current.HasSite);
    }

    [Fact]
    public void Any_path_keeps_all_its_parts_and_no_empty_one() => Prop.ForAll(
        Gen.Elements("cameroun", "Cameroun", "monde", "maroc", "fr", "EN", "ar", "x", "", "%", "é", "..").ListOf()
            .Select(parts => "/" + string.Join('/', parts)).ToArbitrary(),
        path => SiteRoute.Read(SomeSites.Table, "example.org", path) is { } route
            && string.Equals(route.Prefix + route.Rest, Regex.Replace(path, "/+", "/", RegexOptions.None, TimeSpan.FromSeconds(1)), route.IsWellWritten ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
        .QuickCheckThrowOnFailure();

    private sealed class PreviewOf(string key) : ISitePreview
    {
        public ValueTask<bool> IsAllowedAsync(HttpContext context, Site site) => ValueTask.FromResult(site.Key == key);
    }
}
