using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AlumniCms.Tests.Sites;

public sealed class WritingAnAddress
{
    [Fact]
    public async Task A_link_names_site_and_culture()
    {
        var address = await FromAsync("/cameroun/fr/");

        Assert.Equal("/cameroun/fr/actualites/x", address.For(SomeSites.Cameroun, "fr", "actualites/x"));
        Assert.Equal("/fr/", address.For(SomeSites.Worldwide, "fr"));
        Assert.Equal("/cameroun/admin", address.For(SomeSites.Cameroun, null, "/admin"));
        Assert.Equal("/cameroun/fr/%C3%A9t%C3%A9?q=%C3%A9#haut", address.For(SomeSites.Cameroun, "fr", "/été?q=%C3%A9#haut"));
        Assert.Equal("/cameroun/fr/evil.example", address.For(SomeSites.Cameroun, "fr", "//evil.example"));
    }

    [Fact]
    public async Task A_site_with_its_own_host_is_reached_there()
    {
        Assert.Equal("https://maroc.example.org/ar/x", (await FromAsync("/fr/")).For(SomeSites.Maroc, "ar", "/x"));
        Assert.Equal("/ar/x", (await FromAsync("/fr/", "maroc.example.org")).For(SomeSites.Maroc, "ar", "/x"));
        Assert.Equal("https://maroc.example.org:8443/ar/", (await FromAsync("/fr/", "example.org:8443")).For(SomeSites.Maroc, "ar"));
    }

    [Fact]
    public async Task From_another_site_s_host_the_way_back_is_the_public_address()
    {
        var address = await FromAsync("/ar/", "maroc.example.org", "https://alumni.example.org/base/");

        Assert.Equal("https://alumni.example.org/cameroun/fr/", address.For(SomeSites.Cameroun, "fr"));
    }

    [Fact]
    public async Task The_base_of_the_program_stays_in_front()
    {
        var visit = await AVisit.To("/cameroun/fr/", r => r.PathBase = "/portal");

        Assert.Equal("/portal/cameroun/fr /", visit.Seen);
        Assert.Equal("/portal/cameroun/fr/x", Make(visit.Context).For(SomeSites.Cameroun, "fr", "x"));
    }

    [Fact]
    public void Outside_a_request_the_public_address_is_needed()
    {
        Assert.Equal("https://alumni.example.org/base/fr/x", Make(null, "https://alumni.example.org/base/").Absolute(SomeSites.Worldwide, "fr", "x"));
        var exception = Assert.Throws<InvalidOperationException>(() => Make(null).Absolute(SomeSites.Worldwide, "fr", "x"));
        Assert.Contains("Sites__PublicUrl", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alumni.example.org")]
    [InlineData("ftp://alumni.example.org")]
    [InlineData("https://alumni.example.org/?a=1")]
    public void A_public_address_that_is_none_stops_the_start(string url) =>
        Assert.Throws<AlumniCms.Kernel.Configuration.SettingsException>(() => Make(null, url));

    private static async Task<SiteAddress> FromAsync(string path, string host = "example.org", string? publicUrl = null) =>
        Make((await AVisit.To(path, host)).Context, publicUrl);

    private static SiteAddress Make(HttpContext? context, string? publicUrl = null) => new(
        new SomeSites(),
        new AnAccessor(context),
        SiteAddressSettings.From(new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Sites:PublicUrl", publicUrl)]).Build()));
}
