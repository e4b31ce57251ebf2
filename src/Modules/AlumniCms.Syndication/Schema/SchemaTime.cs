using System.Globalization;
using System.Text.Json.Nodes;

namespace AlumniCms.Syndication.Schema;

/// <summary>Instants and days as schema.org reads them, ISO 8601.</summary>
internal static class SchemaTime
{
    /// <summary>An instant with its offset.</summary>
    public static JsonNode? Of(DateTimeOffset? instant) => instant is { Offset.Ticks: 0 } utc
        ? Of(utc.UtcDateTime)
        : instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>An instant of the database.</summary>
    public static JsonNode? Of(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static JsonNode? Day(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
