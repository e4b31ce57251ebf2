namespace AlumniCms.Search.Queries;

/// <summary>Why a part of what was typed does not take part in the search.</summary>
public enum DropReason
{
    /// <summary>Neither letters nor digits in it.</summary>
    NothingToSearch,

    /// <summary>The term was cut after <see cref="SearchQuery.MaxTermLength"/> characters; its beginning is searched.</summary>
    TermTooLong,

    /// <summary>Everything behind the first <see cref="SearchQuery.MaxTerms"/> terms.</summary>
    TooManyTerms,

    /// <summary>Exclusions with nothing to look for: they would find nearly everything.</summary>
    OnlyExclusions,
}
