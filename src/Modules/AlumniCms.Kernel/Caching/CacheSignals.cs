using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Kernel.Caching;

/// <summary>
/// Tells other processes what a change touches, in the change's own transaction: PostgreSQL delivers a
/// notification when it commits; on SQLite the command line and the server share a table.
/// </summary>
internal static class CacheSignals
{
    /// <summary>Name of the PostgreSQL channel.</summary>
    public const string Channel = "alumni_cache";

    // PostgreSQL limits a payload to 8,000 bytes.
    private const int PayloadLimit = 7_000;

    public static async Task SendAsync(
        AlumniDbContext db, string node, IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        foreach (var payload in Payloads(node, tags))
        {
            if (db.IsSqlite)
                await db.Database.ExecuteSqlAsync(
                    $"INSERT INTO CacheSignals (Tags) VALUES ({payload})", cancellationToken);
            else
                await db.Database.ExecuteSqlAsync(
                    $"SELECT pg_notify({Channel}, {payload})", cancellationToken);
        }

        if (db.IsSqlite)
            await db.Database.ExecuteSqlAsync(
                $"DELETE FROM CacheSignals WHERE Id < (SELECT MAX(Id) FROM CacheSignals) - 10000", cancellationToken);
    }

    /// <summary>
    /// The tags of a payload; none when the reader sent it itself, since it has acted on them already and may have kept
    /// a fresh page since.
    /// </summary>
    public static string[] Read(string payload, string reader)
    {
        var lines = payload.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 || lines[0] == reader ? [] : lines[1..];
    }

    private static IEnumerable<string> Payloads(string node, IReadOnlyCollection<string> tags)
    {
        var part = new System.Text.StringBuilder(node).Append('\n');
        var head = part.Length;
        foreach (var tag in tags)
        {
            if (part.Length > head && part.Length + tag.Length > PayloadLimit)
            {
                yield return part.ToString();
                part.Length = head;
            }

            part.Append(tag).Append('\n');
        }

        yield return part.ToString();
    }
}
