namespace AlumniCms.Members.People;

/// <summary>A page of accounts.</summary>
/// <param name="People">The accounts, by name.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record PeoplePage(IReadOnlyList<PersonRow> People, int Total);
