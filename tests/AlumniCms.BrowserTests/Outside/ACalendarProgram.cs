using System.Globalization;
using System.Text.Json.Nodes;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Outside;

/// <summary>Hours and changes of clocks are written out here, for a test that reckons as the program does proves nothing.</summary>
public sealed class ACalendarProgram(DemoServer server)
{
    private const string Paris = "Europe/Paris";
    private const string Casablanca = "Africa/Casablanca";

    // In 2026 Paris put its clocks forward on 29 March; Casablanca put them back for Ramadan, from 15 February to 22 March.
    private static readonly (string Id, string Zone, string Start, string End, string Wall, string WallOfEnd)[] Events =
    [
        ("4checkevt00000000000000001", Paris, "2026-03-28T17:30:00Z", "2026-03-28T19:30:00Z", "2026-03-28T18:30:00", "2026-03-28T20:30:00"),
        ("4checkevt00000000000000002", Paris, "2026-03-29T16:30:00Z", "2026-03-29T18:30:00Z", "2026-03-29T18:30:00", "2026-03-29T20:30:00"),
        ("4checkevt00000000000000003", Paris, "2026-03-28T20:00:00Z", "2026-03-29T08:00:00Z", "2026-03-28T21:00:00", "2026-03-29T10:00:00"),
        ("4checkevt00000000000000004", Casablanca, "2026-02-14T17:30:00Z", "2026-02-14T19:30:00Z", "2026-02-14T18:30:00", "2026-02-14T20:30:00"),
        ("4checkevt00000000000000005", Casablanca, "2026-02-16T18:30:00Z", "2026-02-16T20:30:00Z", "2026-02-16T18:30:00", "2026-02-16T20:30:00"),
        ("4checkevt00000000000000006", Casablanca, "2026-03-23T17:30:00Z", "2026-03-23T19:30:00Z", "2026-03-23T18:30:00", "2026-03-23T20:30:00"),
    ];

    [Fact]
    public async Task Shows_the_hours_of_the_venue_on_both_sides_of_a_change_of_clocks()
    {
        OutsideLibrary.SkipWithoutNpm();

        // The agenda holds what lies ahead: 20 March and 10 April stand on either side of the change in Paris in any year.
        var next = TimeProvider.System.GetUtcNow().Year + 1;
        var before = SampleItems.Event("4checkevt00000000000000007", Paris, new(next, 3, 20, 17, 30, 0), new(next, 3, 20, 19, 30, 0));
        var after = SampleItems.Event("4checkevt00000000000000008", Paris, new(next, 4, 10, 16, 30, 0), new(next, 4, 10, 18, 30, 0));
        await SampleItems.AddAsync(server, [before, after, .. Events.Select(e => SampleItems.Event(e.Id, e.Zone, Utc(e.Start), Utc(e.End)))]);

        var calendars = await OutsideLibrary.ReadAllAsync("calendars.mjs", await OutsideLibrary.FetchAsync(
            server, [.. Events.Select(e => $"/{SampleItems.Site}/fr/calendar/{e.Id}.ics"), $"/{SampleItems.Site}/fr/evenements/agenda.ics"]));

        foreach (var (expected, calendar) in Events.Zip(calendars))
        {
            var one = Assert.Single(calendar["events"]!.AsArray())!;
            Assert.Equal([expected.Zone], calendar["zones"]!.AsArray().Select(z => (string?)z));
            Is(one["start"]!, expected.Zone, expected.Wall, expected.Start);
            Is(one["end"]!, expected.Zone, expected.WallOfEnd, expected.End);
            Assert.Equal($"Essai {expected.Id}", (string?)one["summary"]);
        }

        var agenda = calendars[^1]["events"]!.AsArray();
        Is(Start(agenda, before), Paris, $"{next}-03-20T18:30:00", $"{next}-03-20T17:30:00Z");
        Is(Start(agenda, after), Paris, $"{next}-04-10T18:30:00", $"{next}-04-10T16:30:00Z");
    }

    [Fact]
    public async Task Is_misled_by_a_calendar_without_its_zone()
    {
        OutsideLibrary.SkipWithoutNpm();
        const string Bare = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20260101T000000Z\r\n"
            + "DTSTART;TZID=Europe/Paris:20260328T183000\r\nDTEND;TZID=Europe/Paris:20260328T193000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        var read = Assert.Single(await OutsideLibrary.ReadAllAsync("calendars.mjs", [new("/planted", Bare)]));

        Assert.NotEqual(Utc("2026-03-28T17:30:00Z"), Utc((string)read["events"]![0]!["start"]!["instant"]!));
    }

    private static JsonNode Start(JsonArray agenda, JsonObject item) =>
        agenda.Single(e => (string?)e!["summary"] == (string?)item["DisplayText"])!["start"]!;

    private static void Is(JsonNode time, string zone, string wall, string instant)
    {
        Assert.Equal((zone, wall), ((string?)time["zone"], (string?)time["wall"]));
        Assert.Equal(Utc(instant), Utc((string)time["instant"]!));
    }

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
