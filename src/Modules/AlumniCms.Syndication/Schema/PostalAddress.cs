using System.Text.Json.Nodes;

using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema;

/// <summary>Describes addresses.</summary>
internal static class PostalAddress
{
    /// <summary>The address that the fields hold, or null without a town and a country.</summary>
    public static JsonObject? Of(PublicFields fields, string town)
    {
        if (fields.Text(town) is null && fields.Text("Country") is null)
            return null;
        return SchemaJson.Thing("PostalAddress")
            .With("streetAddress", InOneLine(fields.Text("Address")))
            .With("addressLocality", fields.Text(town))
            .With("addressCountry", fields.Text("Country"));
    }

    /// <summary>Lines of an address as one.</summary>
    public static string? InOneLine(string? lines) =>
        lines is null ? null : string.Join(", ", lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
