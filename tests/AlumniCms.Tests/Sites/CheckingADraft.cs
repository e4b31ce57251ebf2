using System.Text.Json.Nodes;

using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Rules;

namespace AlumniCms.Tests.Sites;

public sealed class CheckingADraft
{
    [Theory]
    [InlineData("", "site.key-missing")]
    [InlineData("c", "site.key-syntax")]
    [InlineData("Cameroun", "site.key-syntax")]
    [InlineData("1er", "site.key-syntax")]
    [InlineData("côte", "site.key-syntax")]
    [InlineData("a/b", "site.key-syntax")]
    [InlineData("mali\n", "site.key-syntax")]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijk", "site.key-syntax")]
    [InlineData("admin", "site.key-reserved")]
    [InlineData("fr", "site.key-is-culture")]
    public void Refuses_the_key(string key, string code) => Refused(Drafts.Cameroun with { Key = key }, code, "Key");

    [Theory]
    [InlineData("xx", "such as 'fr'")]
    [InlineData("fr_CM", "'fr-CM'")]
    [InlineData("fr-XX", "'fr'")]
    [InlineData("../fr", "such as 'fr'")]
    public void Refuses_a_culture_that_does_not_exist_and_says_which_might_be_meant(string culture, string mend)
    {
        var refusals = Check(Drafts.Cameroun with { Cultures = ["fr", culture] });

        var refusal = Assert.Single(refusals);
        Assert.Equal(("site.culture-unknown", "Cultures[1]"), (refusal.Code, refusal.Path));
        Assert.Contains(mend, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_cultures_that_do_not_fit_together()
    {
        Refused(Drafts.Cameroun with { Cultures = [] }, "site.cultures-missing", "Cultures");
        Refused(Drafts.Cameroun with { Cultures = ["fr", "FR"] }, "site.culture-twice", "Cultures");
        Refused(Drafts.Cameroun with { DefaultCulture = "ar" }, "site.default-culture-not-listed", "DefaultCulture");
    }

    [Fact]
    public void Refuses_fallbacks_that_lead_nowhere()
    {
        Refused(WithFallbacks(("fr", ["FR"])), "site.fallback-to-itself", "Fallbacks.fr");
        Refused(WithFallbacks(("vi", ["en", "fr"]), ("fr", ["ar"]), ("ar", ["vi"])), "site.fallback-circle", "Fallbacks.vi");
        Refused(WithFallbacks(("fr", ["xx"])), "site.culture-unknown", "Fallbacks.fr[0]");
        Assert.Empty(Check(WithFallbacks(("vi", ["fr", "en"]), ("fr", ["en"]))));
    }

    [Theory]
    [InlineData("Romance Standard Time", "'Europe/Paris'")]
    [InlineData("Africa/Nowhere", "IANA")]
    [InlineData("africa/douala", "'Africa/Douala'")]
    [InlineData("../../etc/passwd", "IANA")]
    public void Refuses_a_time_zone_that_is_not_IANA_s(string zone, string mend)
    {
        var refusal = Assert.Single(Check(Drafts.Cameroun with { TimeZone = zone }));

        Assert.Equal("site.time-zone-unknown", refusal.Code);
        Assert.Contains(mend, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZZ")]
    [InlineData("cm")]
    [InlineData("UK")]
    [InlineData("CMR")]
    [InlineData("419")]
    public void Refuses_a_country_that_does_not_exist(string country) =>
        Refused(Drafts.Cameroun with { Country = country }, "site.country-unknown", "Country");

    [Theory]
    [InlineData("https://cameroun.example.org")]
    [InlineData("cameroun.example.org:8080")]
    [InlineData("cameroun.example.org/fr")]
    [InlineData("-cameroun.example.org")]
    [InlineData("a..b")]
    [InlineData("a_b.example.org")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("xn--a\u0001.example.org")]
    public void Refuses_what_is_no_host_name(string host) =>
        Refused(Drafts.Cameroun with { Hosts = [host] }, "site.host-syntax", "Hosts[0]");

    [Fact]
    public void Refuses_names_that_cannot_be_shown()
    {
        Refused(WithName("fr", " "), "site.name-empty", "Names.fr");
        Refused(WithName("fr", "Came\nroun"), "site.name-control-character", "Names.fr");
        Refused(WithName("fr", new string('a', 121)), "site.name-too-long", "Names.fr");
        Refused(Drafts.Cameroun with { Names = new Dictionary<string, string>() }, "site.name-missing", "Names");
    }

    [Fact]
    public void Refuses_json_that_every_request_would_have_to_carry()
    {
        var deep = new JsonObject();
        for (var i = 0; i < 2_000; i++)
            deep = new JsonObject { ["a"] = deep };

        Refused(Drafts.Cameroun with { Settings = deep }, "site.json-too-deep", "Settings");
        Refused(Drafts.Cameroun with { Branding = new JsonObject { ["a"] = new string('a', 70_000) } }, "site.json-too-large", "Branding");
    }

    [Theory]
    [InlineData("Primary", "\"blue\"", "site.colour-syntax")]
    [InlineData("Primary", "\"#1b4f8f; }\"", "site.colour-syntax")]
    [InlineData("Primary", "7", "site.colour-syntax")]
    [InlineData("Primary", "\"#77aaff\"", "site.colour-contrast")]
    [InlineData("PrimaryDark", "\"#1b4f8f\"", "site.colour-contrast")]
    [InlineData("Corner", "\"pointed\"", "site.corner-unknown")]
    [InlineData("Logo", "\"https://example.org/a.png\"", "site.branding-path")]
    [InlineData("Logo", "\"/a.png\"", "site.branding-path")]
    [InlineData("Picture", "\"a/../../b.png\"", "site.branding-path")]
    [InlineData("Picture", "true", "site.branding-path")]
    [InlineData("Primry", "\"#1b4f8f\"", "site.branding-unknown")]
    public void Refuses_looks_that_cannot_be_shown(string name, string value, string code) =>
        Refused(WithLooks(name, value), code, $"Branding.{name}");

    [Theory]
    [InlineData("Primary", "\"#1b4f8f\"")]
    [InlineData("PrimaryDark", "\"#93BDF2\"")]
    [InlineData("Corner", "\"round\"")]
    [InlineData("Logo", "\"logos/ambassade été.png\"")]
    [InlineData("Picture", "{ \"Paths\": [\"a.webp\"] }")]
    [InlineData("Picture", "null")]
    public void Takes_looks_that_everyone_can_read(string name, string value) => Assert.Empty(Check(WithLooks(name, value)));

    [Theory]
    [InlineData("#77aaff", "#77aaff is too light to read on white (2.3:1, and 4.5:1 is needed); the nearest that passes is #")]
    [InlineData("#767676", "#767676 is too light to read on #fbfaf8 (4.3:1, and 4.5:1 is needed); the nearest that passes is #")]
    public void Says_of_a_colour_how_far_it_is_off_and_which_to_take_instead(string colour, string message)
    {
        var refusal = Assert.Single(Check(WithLooks("Primary", $"\"{colour}\"")));

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Check(WithLooks("Primary", $"\"{refusal.Message[^8..^1]}\"")));
    }

    [Fact]
    public void Names_all_mistakes_at_once() =>
        Assert.Equal(3, Check(Drafts.Cameroun with { Key = "A", Country = "ZZ", TimeZone = "?" }).Count);

    private static SiteDraft WithName(string culture, string name) =>
        Drafts.Cameroun with { Names = new Dictionary<string, string> { [culture] = name } };

    private static SiteDraft WithLooks(string name, string value) =>
        Drafts.Cameroun with { Branding = new JsonObject { [name] = JsonNode.Parse(value) } };

    private static SiteDraft WithFallbacks(params (string Culture, string[] To)[] fallbacks) =>
        Drafts.Cameroun with { Fallbacks = fallbacks.ToDictionary(f => f.Culture, f => (IReadOnlyList<string>)f.To) };

    private static IReadOnlyList<Refusal> Check(SiteDraft draft) => SiteDraftRules.Normalise(draft, PlantedFeatures.Catalog).Refusals;

    private static void Refused(SiteDraft draft, string code, string path)
    {
        var refusal = Assert.Single(Check(draft));
        Assert.Equal((code, path), (refusal.Code, refusal.Path));
    }
}
