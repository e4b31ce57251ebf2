using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Distribution;

/// <summary>What the head office and sites do with texts, as the operator.</summary>
internal static class HeadOffice
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Publishes a text on the worldwide site.</summary>
    public static async Task<Text> WriteAsync(this AlumniHost host, Text? text = null)
    {
        var written = text ?? Text.New() with { Set = Unique.Id(), Path = Unique.Word() };
        await host.ImportItemAsync(World.Worldwide, written.ToJson());
        return written;
    }

    public static Task<Result<long>> TrySendAsync(this AlumniHost host, string contentItemId, SiteAudience audience, bool isAutomatic = false) =>
        host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SendText>().ExecuteAsync(contentItemId, audience, isAutomatic, null, Cancellation));

    public static async Task<long> SendTextAsync(this AlumniHost host, Text text, SiteAudience? audience = null, bool isAutomatic = false) =>
        (await host.TrySendAsync(text.Id, audience ?? SiteAudience.All, isAutomatic)).Value;

    public static async Task WithdrawAsync(this AlumniHost host, long text) =>
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<WithdrawText>().ExecuteAsync(text, Cancellation))).Value;

    public static Task<Result<DecisionState>> TryDecideAsync(this AlumniHost host, string site, long text, DecisionDeed deed) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<DecideOnText>().ExecuteAsync(text, deed, Cancellation));

    public static async Task DecideAsync(this AlumniHost host, string site, long text, DecisionDeed deed) =>
        _ = (await host.TryDecideAsync(site, text, deed)).Value;

    public static Task<Result<bool>> AnswerAsync(this AlumniHost host, string site, long text, bool take, params ContentItem[] seen) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<AnswerUpdate>().ExecuteAsync(text, AnswerUpdate.Seen(seen), take, Cancellation));

    /// <summary>Does what the clock would do after sites have changed.</summary>
    public static Task BringSitesInLineAsync(this AlumniHost host) =>
        host.Services.GetServices<ITimedWork>().Single(w => w.Name == "Sent texts").RunAsync(Cancellation);

    /// <summary>What a visitor reads at the address of the text on a site; empty where there is none.</summary>
    public static async Task<string> ReadAsync(this AlumniHost host, string site, Text text) =>
        await host.GetPageAsync($"/{site}/{text.Culture}/{text.Path}") is { Status: System.Net.HttpStatusCode.OK } page ? page.Text(".prose") : "";
}
