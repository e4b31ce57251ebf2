namespace AlumniCms.Media.Uses;

/// <summary>Where a file is used.</summary>
/// <param name="Items">Items of the current site, the newest first, at most <see cref="MediaUses.Most"/>.</param>
/// <param name="Count">How many places of the current site name it, its looks among them.</param>
/// <param name="IsInLooks">Whether it is the site's logo or picture.</param>
/// <param name="Elsewhere">How many places of other sites show it; nothing more is said of them.</param>
public sealed record MediaUsage(IReadOnlyList<MediaUsingItem> Items, int Count, bool IsInLooks, int Elsewhere);
