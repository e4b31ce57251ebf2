using System.Collections.Immutable;

namespace AlumniCms.Tests.Search;

/// <summary>What a test puts into a list.</summary>
internal sealed record Document(
    long Id,
    string ItemId,
    string Culture,
    string Audience,
    string? Set,
    DateTime PublishedUtc,
    DateTime OrderUtc,
    DateTime? EndsUtc,
    string Title,
    ImmutableArray<(string Field, string Value)> Values);
