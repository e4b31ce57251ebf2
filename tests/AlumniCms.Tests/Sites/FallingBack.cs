using System.Collections.Immutable;

using AlumniCms.Sites.Cultures;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Tests.Sites;

public sealed class FallingBack
{
    private static readonly AlumniCms.Kernel.Sites.Site Site = SomeSites.Maroc with
    {
        Cultures = ["fr", "ar-MA", "es"],
        DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("ar-MA", ["es"]),
    };

    [Fact]
    public void Content_is_looked_for_in_parents_then_as_declared_then_in_the_site_s_cultures() =>
        Assert.Equal(["ar-MA", "ar", "es", "fr"], Site.FallbackChain("ar-MA"));

    [Fact]
    public void Interface_texts_follow_the_request_s_site_and_end_in_English()
    {
        var context = new DefaultHttpContext();
        context.Features.Set(new SiteRequestFeature(Site, "ar-MA", HasCulture: true, "", "", OnOwnHost: false));
        var chain = new SiteFallbackChain(new AnAccessor(context));

        Assert.Equal(["ar-MA", "ar", "es", "fr", "en"], chain.For("ar-MA"));
        Assert.Same(chain.For("ar-MA"), chain.For("ar-MA"));
    }

    [Fact]
    public void Outside_a_request_they_follow_parents_and_English() =>
        Assert.Equal(["pt-BR", "pt", "en"], new SiteFallbackChain(new AnAccessor(null)).For("pt-BR"));
}
