namespace AlumniCms.Members.People;

/// <summary>Which accounts are wanted.</summary>
public sealed record PeopleFilter
{
    /// <summary>A part of the name or of the mail address, with or without accents and capitals; empty for all.</summary>
    public string Search { get; init; } = "";

    /// <summary>Name of a role that they hold or have held, as the role writes it; null for any.</summary>
    public string? Role { get; init; }

    /// <summary>Whether they can sign in; null for any.</summary>
    public PersonState? State { get; init; }

    /// <summary>By what they are sorted.</summary>
    public PeopleOrder Order { get; init; }

    /// <summary>Whether they are sorted downwards.</summary>
    public bool Descending { get; init; }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Accounts on a page; at most <see cref="PeopleQuery.PageLimit"/>.</summary>
    public int PageSize { get; init; } = 50;
}
