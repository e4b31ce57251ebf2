using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Translation.Basis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Translation;

/// <summary>A French page of Cameroon and its English translation, both published.</summary>
internal sealed record TwoLanguages(AlumniHost Host, string Site, string Set, string Source, string Translation)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TwoLanguages> PublishAsync(AlumniHost host, string type = "Page", JsonObject? own = null, string site = World.Cameroun, string culture = "en")
    {
        var set = Unique.Id();
        var source = await host.ImportItemAsync(site, Item(set, "fr", type, "Bienvenue", "Le port dort. La plage attend.", own));
        var translation = await host.ImportItemAsync(site, Item(set, culture, type, "Welcome", "The port sleeps. The beach waits.", own));
        return new(host, site, set, source.ContentItemId, translation.ContentItemId);
    }

    public static JsonObject Item(string set, string culture, string type, string title, string text, JsonObject? own = null, bool published = true) => new()
    {
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Published"] = published,
        ["Latest"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = culture },
        ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = text },
        [type] = own?.DeepClone() ?? new JsonObject { ["Summary"] = new JsonObject { ["Text"] = $"{title}." } },
    };

    /// <summary>Where the translation stands.</summary>
    public Task<TranslationState> StateAsync() => StateAsync(Translation);

    public Task<TranslationState> StateAsync(string id) => Host.OnDatabaseAsync(
        Site, db => db.Set<TranslationCell>().Where(c => c.ContentItemId == id).Select(c => c.State).SingleOrDefaultAsync(Cancellation));

    /// <summary>Writes another text and publishes it.</summary>
    public async Task PublishAsync(string id, string text)
    {
        await Host.EditAsync(Site, id, i => i.Content["MarkdownBodyPart"]!["Markdown"] = text);
        _ = (await Host.PublishAsync(Site, id)).Value;
    }

    public async Task<ContentItem> PublishedAsync(string id) => (await Host.FindItemAsync(Site, id, VersionOptions.Published))!;

    /// <summary>Says that the translation is up to date with what readers see of the source.</summary>
    public async Task ConfirmAsync()
    {
        var source = await PublishedAsync(Source);
        _ = (await Host.OnSiteAsync(Site, s => s.GetRequiredService<RenewBasis>().ExecuteAsync(Translation, source.ContentItemVersionId, Cancellation))).Value;
    }
}
