namespace AlumniCms.Members.People;

/// <summary>Which accounts are wanted.</summary>
public sealed record PeopleFilter
{
    /// <summary>A part of the name or of the mail address, with or without accents and capitals; empty for all.</summary>
    public string Search { get; init; } = "";

    /// <summary>Name of a role that they hold or have held, as the role writes it; null for any.</summary>
    public string? Role { get; init; }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Accounts on a page; at most <see cref="PeopleQuery.PageLimit"/>.</summary>
    public int PageSize { get; init; } = 50;
}
