namespace AlumniCms.Search.Queries;

/// <summary>A token of a query, in the two forms that the index holds.</summary>
/// <param name="Folded">The word as typed, without case and accents; prefixes are compared with it.</param>
/// <param name="Stem">What its inflected forms share; words and phrases are compared with it.</param>
public readonly record struct QueryToken(string Folded, string Stem);
