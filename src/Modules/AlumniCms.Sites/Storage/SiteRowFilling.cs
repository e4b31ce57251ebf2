using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Models;

namespace AlumniCms.Sites.Storage;

/// <summary>Writes a normalised draft into a row, and leaves alone what is equal or not said.</summary>
internal static class SiteRowFilling
{
    public static void Fill(SiteRow row, SiteDraft draft)
    {
        row.NamesJson = SiteJson.Write(draft.Names);
        row.Country = Said(draft.Country, row.Country);
        row.Region = Said(draft.Region, row.Region);
        row.CulturesJson = SiteJson.Write(draft.Cultures);
        row.DefaultCulture = draft.DefaultCulture!;
        row.TimeZone = draft.TimeZone ?? row.TimeZone;
        row.ContentModel = draft.ContentModel ?? row.ContentModel;
        row.Status = draft.Status ?? row.Status;
        if (draft.Fallbacks is { } fallbacks)
            row.FallbacksJson = SiteJson.Write(
                fallbacks.Select(f => KeyValuePair.Create(f.Key, f.Value.ToImmutableArray())));
        if (draft.Features is { } features)
            row.FeaturesJson = SiteJson.Write(features);
        if (draft.Branding is { } branding)
            row.BrandingJson = Keep(row.BrandingJson, branding);
        if (draft.Settings is { } settings)
            row.SettingsJson = Keep(row.SettingsJson, settings);
        if (draft.Hosts is { } hosts)
            FillHosts(row, hosts);
    }

    /// <summary>The stored text when it says the same in another order, so that nothing counts as changed.</summary>
    public static string Keep(string stored, JsonObject value)
    {
        try
        {
            return JsonNode.DeepEquals(SiteJson.ReadObject(stored), value) ? stored : SiteJson.Write(value);
        }
        catch (JsonException)
        {
            // Saving a site again is how a damaged row is mended.
            return SiteJson.Write(value);
        }
    }

    private static string? Said(string? said, string? stored) => said is null ? stored : said.Length == 0 ? null : said;

    private static void FillHosts(SiteRow row, IReadOnlyList<string> hosts)
    {
        row.Hosts.RemoveAll(h => !hosts.Contains(h.HostName, StringComparer.Ordinal));
        for (var position = 0; position < hosts.Count; position++)
        {
            var host = row.Hosts.Find(h => string.Equals(h.HostName, hosts[position], StringComparison.Ordinal));
            if (host is null)
                row.Hosts.Add(host = new SiteHostRow { HostName = hosts[position] });
            host.Position = position;
        }
    }
}
