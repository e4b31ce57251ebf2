using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Tests.Sites;

public sealed class ChangingASite(SiteDatabase database) : IClassFixture<SiteDatabase>
{
    [Fact]
    public async Task Closing_and_reopening_reach_the_store()
    {
        await SaveAsync("closing");

        Assert.True((await database.InAsync((CloseSite close) => close.RunAsync("Closing"))).Value.Changed);
        Assert.Equal(SiteStatus.Closed, (await database.FindAsync("closing"))!.Status);
        Assert.False((await database.InAsync((CloseSite close) => close.RunAsync("closing"))).Value.Changed);
        Assert.True((await database.InAsync((ReopenSite reopen) => reopen.RunAsync("closing"))).Value.Changed);
        Assert.Equal(SiteStatus.Online, (await database.FindAsync("closing"))!.Status);
    }

    [Fact]
    public async Task The_worldwide_site_cannot_be_closed()
    {
        await database.InAsync((SaveSite save) => save.RunAsync(Drafts.Worldwide));

        var closed = await database.InAsync((CloseSite close) => close.RunAsync("monde"));

        Assert.Equal("site.worldwide-stays", Assert.Single(closed.Refusals).Code);
    }

    [Fact]
    public async Task An_unknown_site_is_refused_by_its_name()
    {
        var closed = await database.InAsync((CloseSite close) => close.RunAsync("nowhere"));

        Assert.Contains("'nowhere'", Assert.Single(closed.Refusals).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feature_comes_with_what_it_needs_and_goes_with_what_needs_it()
    {
        await SaveAsync("features");

        var on = await SwitchAsync("features", enable: ["planted.c"]);
        Assert.Equal(["Planted.C"], on.Value.Enabled);

        var off = await SwitchAsync("features", disable: ["OrchardCore.A"]);
        Assert.Equal(["Planted.A", "Planted.B", "Planted.C"], off.Value.Disabled);
        Assert.Contains("Planted.Always", (await database.FindAsync("features"))!.Features.Items);
    }

    [Fact]
    public async Task Features_that_are_unknown_or_always_on_are_refused()
    {
        await SaveAsync("refused");

        Assert.Equal("site.feature-unknown", Assert.Single((await SwitchAsync("refused", enable: ["Planted.Z"])).Refusals).Code);
        Assert.Equal("site.feature-always-on", Assert.Single((await SwitchAsync("refused", disable: ["Planted.Always"])).Refusals).Code);
    }

    [Fact]
    public async Task Settings_are_merged_and_null_takes_one_away()
    {
        await SaveAsync("settings");

        await MergeAsync("settings", """{"Mail":{"ReplyTo":"x@example.org"},"Theme":{"Dark":true}}""");
        var merged = await MergeAsync("settings", """{"Mail":{"Sender":null}}""");

        Assert.Equal("""{"Mail":{"ReplyTo":"x@example.org"},"Theme":{"Dark":true}}""", merged.Value.Site.Settings.ToJsonString());
        Assert.False((await MergeAsync("settings", """{"Theme":{"Dark":true}}""")).Value.Changed);
    }

    [Fact]
    public async Task Settings_that_are_too_large_are_refused()
    {
        await SaveAsync("large");

        var saved = await MergeAsync("large", new JsonObject { ["Text"] = new string('é', 200_000) }.ToJsonString());

        Assert.Equal("site.json-too-large", Assert.Single(saved.Refusals).Code);
    }

    private Task SaveAsync(string key) =>
        database.InAsync((SaveSite save) => save.RunAsync(Drafts.Cameroun with { Key = key, Status = SiteStatus.Online }));

    private Task<AlumniCms.Kernel.Results.Result<SiteFeaturesSet>> SwitchAsync(string key, string[]? enable = null, string[]? disable = null) =>
        database.InAsync((SetSiteFeatures set) => set.RunAsync(key, enable ?? [], disable ?? []));

    private Task<AlumniCms.Kernel.Results.Result<SiteSaved>> MergeAsync(string key, string json) =>
        database.InAsync((ChangeSiteSettings change) => change.RunAsync(key, JsonNode.Parse(json)!.AsObject()));
}
