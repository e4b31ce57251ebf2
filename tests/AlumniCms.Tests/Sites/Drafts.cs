using AlumniCms.Sites.Actions;

namespace AlumniCms.Tests.Sites;

internal static class Drafts
{
    public static SiteDraft Cameroun => new()
    {
        Key = "cameroun",
        Names = new Dictionary<string, string> { ["fr"] = "Cameroun", ["en"] = "Cameroon" },
        Country = "CM",
        Region = "africa",
        Cultures = ["fr", "en"],
        DefaultCulture = "fr",
        Fallbacks = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["fr"] },
        TimeZone = "Africa/Douala",
        Features = ["Planted.B"],
        Settings = new() { ["Mail"] = new System.Text.Json.Nodes.JsonObject { ["Sender"] = "cameroun@example.org" } },
    };

    public static SiteDraft Worldwide => new()
    {
        Key = "monde",
        Names = new Dictionary<string, string> { ["fr"] = "Monde" },
        Cultures = ["fr", "en"],
        IsWorldwide = true,
        Status = AlumniCms.Kernel.Sites.SiteStatus.Online,
    };
}
