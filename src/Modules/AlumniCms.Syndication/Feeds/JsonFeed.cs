using System.Text.Json.Nodes;

using AlumniCms.Kernel.Texts;
using AlumniCms.Syndication.Hosts;

namespace AlumniCms.Syndication.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public const string ContentType = "application/feed+json";

    /// <summary>The feed.</summary>
    public static string Write(Feed feed) => new JsonObject
    {
        ["version"] = "https://jsonfeed.org/version/1.1",
        ["title"] = feed.Title,
        ["home_page_url"] = feed.ListUrl,
        ["feed_url"] = feed.Url,
        ["language"] = feed.Lang,
        ["authors"] = new JsonArray(new JsonObject { ["name"] = feed.SiteName }),
        ["items"] = new JsonArray([.. feed.Entries.Select(Item)]),
    }.ToJsonString(MachineText.Json);

    private static JsonNode Item(FeedEntry entry)
    {
        var item = new JsonObject
        {
            ["id"] = entry.Id,
            ["url"] = entry.Url,
            ["title"] = entry.Title,
            ["language"] = entry.Lang,
            ["date_published"] = InstantText.Of(entry.Published),
            ["date_modified"] = InstantText.Of(entry.Updated),
        };
        if (entry.OriginalUrl is not null)
            item["external_url"] = entry.OriginalUrl;
        if (entry.Summary is not null)
            item["summary"] = entry.Summary;
        if (entry.PictureUrl is not null)
            item["image"] = entry.PictureUrl;

        // The format asks for a text, be it empty.
        item[entry.Html.Length > 0 ? "content_html" : "content_text"] = entry.Html.Length > 0 ? entry.Html : entry.Summary ?? "";
        return item;
    }
}
