using System.Globalization;
using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Tests.Syndication;

namespace AlumniCms.IntegrationTests.Syndication;

public sealed class SubscribingToACalendar(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Media = "text/calendar";

    [Theory]
    [EveryEngine("2027-03-27T20:00:00Z", "2027-03-28T08:00:00Z")] // the clocks of Paris go forward in between
    [EveryEngine("2027-10-30T20:00:00Z", "2027-10-31T08:00:00Z")] // and back
    public async Task Gives_the_right_hours_on_both_sides_of_a_change_of_clocks(DatabaseEngine engine, string start, string end)
    {
        var host = await worlds.GetAsync(engine);
        var text = Things.Event(start, end);
        await host.ImportItemAsync(World.Cameroun, text.ToJson());

        var calendar = CalendarReading.Of(await Machine.ReadAsync(host, $"/cameroun/fr/calendar/{text.Id}.ics", Media));

        Assert.Equal(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture), CalendarReading.Instant(calendar, "DTSTART"));
        Assert.Equal(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture), CalendarReading.Instant(calendar, "DTEND"));
        Assert.Equal("Europe/Paris", Value("DTSTART")!.Zone);
        Assert.Equal(text.Title, Value("SUMMARY")!.Text);
        Assert.Equal("Palais, salle 3, 1 rue du Port, Bâtiment B, Marseille", Value("LOCATION")!.Text);
        Assert.Equal($"http://localhost/cameroun/fr/{text.Path}", Value("URL")!.Value);
        Assert.EndsWith("@localhost", Value("UID")!.Value, StringComparison.Ordinal);
        Assert.All(["DTSTAMP", "SEQUENCE", "LAST-MODIFIED"], name => Assert.NotNull(Value(name)));
        Assert.DoesNotContain(calendar, p => p.Name is "NAME" or "X-WR-CALNAME" or "SOURCE" or "REFRESH-INTERVAL" or "X-PUBLISHED-TTL");
        Assert.DoesNotContain(calendar, p => p.Value.Contains("visio.example.org", StringComparison.Ordinal));

        CalendarReading.Property? Value(string name) => calendar.SingleOrDefault(p => p.Component == "VCALENDAR/VEVENT" && p.Name == name);
    }

    [Theory, EveryEngine]
    public async Task Holds_what_lies_ahead_in_the_agenda(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (ahead, behind) = (Things.Event(), Things.Event("2020-06-11T17:30:00Z", "2020-06-11T18:30:00Z"));
        var secret = Things.Event() with { Audience = "members" };
        foreach (var text in new[] { ahead, behind, secret })
            await host.ImportItemAsync(World.Cameroun, text.ToJson());

        var agenda = CalendarReading.Of(await Machine.ReadAsync(host, "/cameroun/fr/evenements/agenda.ics", Media));

        var titles = agenda.Where(p => p.Name == "SUMMARY").Select(p => p.Text).ToList();
        Assert.Contains(ahead.Title, titles);
        Assert.Contains(agenda, p => p.Name == "SOURCE");
        Assert.DoesNotContain(behind.Title, titles);
        Assert.DoesNotContain(secret.Title, titles);
    }

    [Theory, EveryEngine]
    public async Task Counts_a_change_as_a_later_version_of_the_same_event(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Things.Event();
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        var path = $"/cameroun/fr/calendar/{text.Id}.ics";
        var before = CalendarReading.Of((await host.GetPageAsync(path)).IsOk().Body);

        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.EditAsync(World.Cameroun, text.Id, item => item.Content["Event"]!["Venue"]!["Text"] = "Ailleurs");
        _ = (await host.PublishAsync(World.Cameroun, text.Id)).Value;

        var after = CalendarReading.Of((await host.GetPageAsync(path)).IsOk().Body);
        Assert.Equal(Value(before, "UID"), Value(after, "UID"));
        Assert.True(Number(before) < Number(after));
        Assert.StartsWith("Ailleurs", Value(after, "LOCATION"), StringComparison.Ordinal);

        static long Number(IReadOnlyList<CalendarReading.Property> calendar) => long.Parse(Value(calendar, "SEQUENCE"), CultureInfo.InvariantCulture);

        static string Value(IReadOnlyList<CalendarReading.Property> calendar, string name) =>
            calendar.Single(p => p.Component == "VCALENDAR/VEVENT" && p.Name == name).Value;
    }

    [Theory, EveryEngine]
    public async Task Is_answered_with_304_while_nothing_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Things.Event();
        await host.ImportItemAsync(World.Cameroun, text.ToJson());

        await Machine.IsAnsweredOnceAsync(host, "/cameroun/fr/evenements/agenda.ics");
        await Machine.IsAnsweredOnceAsync(host, $"/cameroun/fr/calendar/{text.Id}.ics");
    }

    [Theory, EveryEngine]
    public async Task Finds_nothing_that_is_no_event_for_everyone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var secret = Things.Event() with { Audience = "members" };
        var draft = Things.Event() with { Published = false };
        var article = Text.New();
        foreach (var text in new[] { secret, draft, article })
        {
            await host.ImportItemAsync(World.Cameroun, text.ToJson());
            (await host.GetPageAsync($"/cameroun/fr/calendar/{text.Id}.ics")).Is(HttpStatusCode.NotFound);
        }

        var open = Things.Event();
        await host.ImportItemAsync(World.Cameroun, open.ToJson());
        (await host.GetPageAsync($"/maroc/fr/calendar/{open.Id}.ics")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync($"/cameroun/calendar/{open.Id}.ics")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync($"/cameroun/fr/calendar/{new string('a', 10_000)}.ics")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync("/cameroun/fr/calendar/%0D%0AX-Y:%22%3Cscript%3E.ics")).Is(HttpStatusCode.NotFound);
    }
}
