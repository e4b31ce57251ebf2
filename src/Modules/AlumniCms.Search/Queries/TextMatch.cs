namespace AlumniCms.Search.Queries;

/// <summary>Where a term of the query stands in a text, in UTF-16 units.</summary>
internal sealed record TextMatch(int Start, int End, int Term);
