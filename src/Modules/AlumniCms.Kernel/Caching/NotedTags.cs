namespace AlumniCms.Kernel.Caching;

/// <summary>What a part of a page was made from.</summary>
/// <param name="Tags">Its tags.</param>
/// <param name="Expires">The moment at which it changes by itself, or null.</param>
internal sealed record NotedTags(IReadOnlyCollection<string> Tags, DateTimeOffset? Expires);
