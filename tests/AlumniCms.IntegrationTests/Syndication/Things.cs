using System.Globalization;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Media.Actions;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Syndication;

/// <summary>Items of several types that tests publish, and what pages say of them in JSON-LD.</summary>
internal static class Things
{
    public static Text Event(string start = "2027-06-11T17:30:00Z", string end = "2027-06-11T20:30:00Z", string zone = "Europe/Paris") => Text.New() with
    {
        ContentType = "Event",
        Path = Unique.Word(),
        More = Fields("Event", $$"""
            {
              "Kind": { "Text": "forum" }, "Start": { "Value": "{{start}}" }, "End": { "Value": "{{end}}" },
              "TimeZone": { "Text": "{{zone}}" }, "Attendance": { "Text": "hybrid" },
              "Venue": { "Text": "Palais, salle 3" }, "Address": { "Text": "1 rue du Port\nBâtiment B" },
              "City": { "Text": "Marseille" }, "Country": { "Text": "FR" },
              "Position": { "Latitude": 43.2965, "Longitude": 5.3698 },
              "OnlineAddress": { "Text": "https://visio.example.org/secret" }, "Capacity": { "Value": 80 },
              "Price": { "Value": 12.5 }, "Currency": { "Text": "EUR" }
            }
            """),
    };

    public static Text Partner() => Text.New() with
    {
        ContentType = "Partner",
        Path = Unique.Word(),
        More = Fields("Partner", """
            {
              "Kind": { "Text": "public-body" }, "Website": { "Url": "https://partner.example.org", "Text": "site" },
              "City": { "Text": "Douala" }, "Country": { "Text": "CM" }, "Address": { "Text": "Rue Joffre" },
              "ContactName": { "Text": "Mme Secret" }, "ContactEmail": { "Text": "secret@example.org" }
            }
            """),
    };

    public static Text Offer(string kind, string partner, string more = "{}")
    {
        var fields = Fields("Offer", $$"""
            {
              "Kind": { "Text": "{{kind}}" }, "Partner": { "ContentItemIds": ["{{partner}}"] },
              "WorkMode": { "Text": "hybrid" }, "Place": { "Text": "Douala" }, "Country": { "Text": "CM" },
              "Contract": { "Text": "permanent" }, "PayFrom": { "Value": 700000 }, "PayTo": { "Value": 950000 },
              "Currency": { "Text": "XAF" }, "PayPeriod": { "Text": "month" }, "Openings": { "Value": 2 },
              "Start": { "Value": "2099-02-01" }, "Deadline": { "Value": "2099-01-10T22:59:00Z" },
              "Sectors": { "TaxonomyContentItemId": "40sect00000000000000000000", "TermContentItemIds": ["40sect00000000000000000020"] },
              "StudyLevel": { "TaxonomyContentItemId": "40deg000000000000000000000", "TermContentItemIds": ["40deg000000000000000000005"] },
              "Eligibility": { "Markdown": "Deux ans." }, "ApplyMode": { "Text": "link" },
              "ApplyLink": { "Url": "https://partner.example.org/jobs", "Text": "Postuler" }
            }
            """);
        foreach (var (name, value) in JsonNode.Parse(more)!.AsObject())
            fields["Offer"]![name] = value?.DeepClone();
        return Text.New() with { ContentType = "Offer", Path = Unique.Word(), More = fields };
    }

    /// <summary>Holds that the text is an instant of ISO 8601 with its offset.</summary>
    public static void IsInstant(string? text) => Assert.True(
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && text.Length > 19,
        $"'{text}' is no instant.");

    /// <summary>Holds that the text is a day of ISO 8601.</summary>
    public static void IsDay(string? text) => Assert.True(
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"'{text}' is no day.");

    public static JsonObject Fields(string type, string json) => new() { [type] = JsonNode.Parse(json) };

    /// <summary>All things that the page's data block names; none when it has none.</summary>
    public static IReadOnlyList<JsonNode> Of(Page page)
    {
        var blocks = page.Document.QuerySelectorAll("script[type='application/ld+json']");
        Assert.InRange(blocks.Length, 0, 1);
        if (blocks.Length == 0)
            return [];
        var block = JsonNode.Parse(blocks[0].TextContent)!;
        Assert.Equal("https://schema.org", (string?)block["@context"]);
        return [.. block["@graph"]!.AsArray().Select(n => n!)];
    }

    /// <summary>The only thing of a type that the page names.</summary>
    public static JsonNode Of(Page page, string type) => Of(page).Single(t => (string?)t["@type"] == type);

    /// <summary>Publishes an item and reads its page.</summary>
    public static async Task<Page> PublishAsync(AlumniHost host, Text text)
    {
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        return (await host.GetPageAsync($"/cameroun/{text.Culture}/{text.Path}")).IsOk();
    }

    /// <summary>Saves a picture that people can see in a page, and gives its path.</summary>
    public static async Task<string> SavePictureAsync(AlumniHost host, string site)
    {
        var path = $"{Unique.Word()}.webp";
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "pictures", "event-afterwork.webp"));
        _ = (await host.OnSiteAsync(site, s =>
            s.GetRequiredService<SaveMediaFile>().ExecuteAsync(path, file, TestContext.Current.CancellationToken))).Value;
        return path;
    }
}
