using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>A site for machines.</summary>
internal static class SiteJson
{
    public static JsonObject Of(Site site) => new()
    {
        ["key"] = site.Key,
        ["worldwide"] = site.IsWorldwide,
        ["status"] = Word(site.Status),
        ["names"] = new JsonObject(site.Names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value))),
        ["country"] = site.Country,
        ["region"] = site.Region,
        ["cultures"] = new JsonArray([.. site.Cultures.Select(c => JsonValue.Create(c))]),
        ["defaultCulture"] = site.DefaultCulture,
        ["timeZone"] = site.TimeZone,
        ["hosts"] = new JsonArray([.. site.Hosts.Select(h => JsonValue.Create(h))]),
    };

    public static string Word(SiteStatus status) => status switch
    {
        SiteStatus.Preparing => "preparing",
        SiteStatus.Online => "online",
        SiteStatus.Closed => "closed",
    };
}
