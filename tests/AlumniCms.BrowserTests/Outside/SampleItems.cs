using System.Text.Json.Nodes;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Outside;

/// <summary>Items that a test brings into the demo network, so that it does not depend on the day on which it runs.</summary>
internal static class SampleItems
{
    public const string Site = "mali";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // The demo's own profiles are for members: this type is for everyone, as a network may choose.
    private const string ProfileType = """
        {
          "Name": "OpenProfile", "DisplayName": "Open profile",
          "Settings": { "ContentTypeSettings": { "Creatable": true }, "ContentTypeAspectSettings": { "SchemaType": "Person" } },
          "ContentTypePartDefinitionRecords": [
            { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
            { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "AllowCustomPath": true } } },
            { "PartName": "MarkdownBodyPart", "Name": "MarkdownBodyPart", "Settings": {} },
            { "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": {} }
          ]
        }
        """;

    /// <summary>Brings the items in, as an operator does.</summary>
    public static async Task AddAsync(DemoServer server, params JsonObject[] items)
    {
        var name = $"samples-{items[0]["ContentItemId"]}";
        var recipe = new JsonObject
        {
            ["name"] = name,
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "ContentDefinition", ["ContentTypes"] = new JsonArray(JsonNode.Parse(ProfileType)), ["ContentParts"] = new JsonArray() },
                new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. items]) }),
        };
        var path = Path.Combine(server.Data.FullName, $"{name}.recipe.json");
        await File.WriteAllTextAsync(path, recipe.ToJsonString(), TestContext.Current.CancellationToken);
        await AlumniProgram.RunAsync(server.Data, "recipes", "run", path, "--site", Site, "--strict");
        foreach (var item in items)
            await AwaitAsync(server, $"/{Site}/fr/{(string)item["AutoroutePart"]!["Path"]!}");
    }

    // On SQLite the server hears within a second of what a command changed beside it.
    private static async Task AwaitAsync(DemoServer server, string path)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            using var answer = await server.Client.GetAsync(path, patience.Token);
            if (answer.IsSuccessStatusCode)
                return;
            await Task.Delay(Pause, patience.Token);
        }
    }

    /// <summary>An event in the zone, for everyone.</summary>
    public static JsonObject Event(string id, string zone, DateTime startUtc, DateTime endUtc) => Item(id, "Event", $$"""
        {
          "Kind": { "Text": "forum" }, "Summary": { "Text": "Un essai." }, "Audience": { "Text": "public" },
          "Start": { "Value": "{{startUtc:yyyy-MM-dd'T'HH:mm:ss'Z'}}" }, "End": { "Value": "{{endUtc:yyyy-MM-dd'T'HH:mm:ss'Z'}}" },
          "TimeZone": { "Text": "{{zone}}" }, "Attendance": { "Text": "on-site" }, "Venue": { "Text": "Palais" },
          "Address": { "Text": "1 rue du Port" }, "City": { "Text": "Marseille" }, "Country": { "Text": "FR" }
        }
        """);

    /// <summary>A person who shows the profile to everyone.</summary>
    public static JsonObject Profile(string id) => Item(id, "OpenProfile", "{}");

    /// <summary>A job of one of the demo's partners that can be applied for during a lifetime.</summary>
    public static JsonObject Job(string id) => Item(id, "Offer", """
        {
          "Kind": { "Text": "job" }, "Summary": { "Text": "Un essai." }, "Audience": { "Text": "public" },
          "Partner": { "ContentItemIds": ["4mmparfr000000000000000002"] },
          "WorkMode": { "Text": "on-site" }, "Place": { "Text": "Sikasso" }, "Country": { "Text": "ML" }, "Contract": { "Text": "permanent" },
          "PayFrom": { "Value": 350000 }, "PayTo": { "Value": 480000 }, "Currency": { "Text": "XOF" }, "PayPeriod": { "Text": "month" },
          "Sectors": { "TaxonomyContentItemId": "40sect00000000000000000000", "TermContentItemIds": ["40sect00000000000000000013"] },
          "StudyLevel": { "TaxonomyContentItemId": "40deg000000000000000000000", "TermContentItemIds": ["40deg000000000000000000003"] },
          "Start": { "Value": "2099-02-01T00:00:00Z" }, "Deadline": { "Value": "2099-01-08T18:00:00Z" }, "Openings": { "Value": 2 },
          "Eligibility": { "Markdown": "Deux ans." }, "ApplyMode": { "Text": "mail" }, "ApplyMail": { "Text": "equipe@example.org" }
        }
        """);

    private static JsonObject Item(string id, string type, string fields) => new()
    {
        ["ContentItemId"] = id,
        ["ContentType"] = type,
        ["DisplayText"] = $"Essai {id}",
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = $"Essai {id}" },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"essais/{id}" },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "", ["Culture"] = "fr" },
        ["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = "Le texte." },
        [type] = JsonNode.Parse(fields),
    };
}
