using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Tests.Sites;

namespace AlumniCms.Tests.ContentManagement;

public sealed class EndingAnItem
{
    [Theory]
    [InlineData("2026-12-24", "Africa/Douala", "2026-12-24T23:00:00Z")]
    [InlineData("2026-12-24", "Asia/Ho_Chi_Minh", "2026-12-24T17:00:00Z")]
    [InlineData("2026-10-25", "Europe/Paris", "2026-10-25T23:00:00Z")]
    [InlineData("2026-03-28", "Europe/Paris", "2026-03-28T23:00:00Z")]
    [InlineData("2017-10-14", "America/Sao_Paulo", "2017-10-15T03:00:00Z")] // The 15th begins at one o’clock.
    [InlineData("2026-10-31", "America/Havana", "2026-11-01T04:00:00Z")] // The 1st has two midnights.
    [InlineData("9999-12-31", "Africa/Douala", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("2026-12-24", "Nowhere/Known", "2026-12-25T00:00:00Z")]
    public void By_a_date_comes_at_midnight_of_the_site(string day, string zone, string end) =>
        Assert.Equal(Utc(end), End($$"""{ "Last": { "Value": "{{day}}" } }""", zone));

    [Theory]
    [InlineData("2026-12-24T00:00:00Z", "2026-12-24T00:00:00Z")] // Midnight is a moment like others.
    [InlineData("2026-12-24T18:30:00Z", "2026-12-24T18:30:00Z")]
    [InlineData("2026-12-24T00:00:00+07:00", "2026-12-23T17:00:00Z")]
    [InlineData("2026-12-24T23:59:59-05:00", "2026-12-25T04:59:59Z")]
    public void By_a_moment_comes_at_that_moment_in_whatever_zone_the_site_is(string moment, string end)
    {
        foreach (var zone in new[] { "UTC", "Africa/Douala", "Asia/Ho_Chi_Minh", "America/Havana" })
            Assert.Equal(Utc(end), End($$"""{ "Closes": { "Value": "{{moment}}" } }""", zone));
    }

    [Fact]
    public void Goes_by_the_first_field_that_has_a_value() => Assert.Equal(
        Utc("2026-12-24T09:00:00Z"),
        End("""{ "Last": { "Value": "2027-01-31" }, "Closes": { "Value": "2026-12-24T09:00:00Z" } }""", "Africa/Douala"));

    [Theory]
    [InlineData("""{ }""")]
    [InlineData("""{ "Closes": { "Value": null }, "Last": { "Value": "" } }""")]
    [InlineData("""{ "Closes": { "Value": "soon" } }""")]
    [InlineData("""{ "Kind": { "Text": "open" }, "Left": { "Value": "2026-12-24" } }""")] // Left over from a former choice.
    public void Never_comes_without_a_date_that_is_shown(string fields) => Assert.Null(End(fields, "Africa/Douala"));

    [Fact]
    public void Never_comes_for_a_type_that_names_no_field() =>
        Assert.Null(End("""{ "Last": { "Value": "2026-12-24" } }""", "Africa/Douala", ends: ""));

    private static DateTime? End(string fields, string zone, string ends = "\"Closes\", \"Last\", \"Left\"")
    {
        var type = new ContentTypeDefinition(
            "Thing", "Thing", Json($$"""{ "ContentTypeAspectSettings": { "Ends": [{{ends}}] } }"""), [new("Thing", "Thing", [])]);
        var part = new ContentPartDefinition("Thing", [],
        [
            new("TextField", "Kind", []),
            new("DateTimeField", "Closes", []),
            new("DateField", "Last", []),
            new("DateField", "Left", Json("""{ "ConditionalFieldSettings": { "ShownWhen": { "Field": "Kind", "Values": ["closing"] } } }""")),
        ]);
        return ItemEnd.Of(type, new ContentModel([type], [part]), new JsonObject { ["Thing"] = Json(fields) }, SomeSites.Cameroun with { TimeZone = zone });
    }

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
