using System.Collections.Immutable;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Distribution.Models;

/// <summary>The sites that a text is sent to. A value, from which it follows at any moment whether a site is among them.</summary>
/// <param name="Kind">By what they are chosen.</param>
/// <param name="Keys">Regions or keys of sites, sorted and each once; none for all sites.</param>
public sealed record SiteAudience(AudienceKind Kind, ImmutableArray<string> Keys)
{
    /// <summary>All country sites.</summary>
    public static readonly SiteAudience All = new(AudienceKind.All, []);

    /// <summary>Sites or regions by key, whatever their case, order and number.</summary>
    public static SiteAudience Of(AudienceKind kind, IEnumerable<string> keys) => kind == AudienceKind.All
        ? All
        : new(kind, [.. keys.Select(k => k.Trim().ToLowerInvariant()).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Whether the site is meant. A site that is closed is not, and the worldwide one never.</summary>
    public bool Includes(Site site) => site is { IsWorldwide: false, Status: not SiteStatus.Closed } && Kind switch
    {
        AudienceKind.All => true,
        AudienceKind.Regions => site.Region is { } region && Keys.Contains(region, StringComparer.OrdinalIgnoreCase),
        AudienceKind.Sites => Keys.Contains(site.Key, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SiteAudience Read(AudienceKind kind, string keys) => Of(kind, keys.Split(' '));

    /// <summary>The keys as they are stored.</summary>
    public string Write() => string.Join(' ', Keys);

    /// <inheritdoc/>
    public bool Equals(SiteAudience? other) => other is not null && Kind == other.Kind && Keys.SequenceEqual(other.Keys, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Write());
}
