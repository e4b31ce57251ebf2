namespace AlumniCms.Administration.People;

/// <summary>A role on somebody’s page.</summary>
/// <param name="Role">Its name, which forms send.</param>
/// <param name="Text">Its words.</param>
/// <param name="Languages">The cultures that it is limited to.</param>
/// <param name="Until">Its last day in words, or null.</param>
/// <param name="IsOver">Whether it has ended.</param>
/// <param name="IsSoonOver">Whether it ends within a month.</param>
/// <param name="MayEnd">Whether the actor may take it.</param>
internal sealed record MandateLine(string Role, string Text, IReadOnlyList<string> Languages, string? Until, bool IsOver, bool IsSoonOver, bool MayEnd)
{
    /// <summary>Name of another site that it is for, or null.</summary>
    public string? SiteName { get; init; }

    /// <summary>Address of the person’s page in that site’s back office.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>Whether it is for another site.</summary>
    public bool IsElsewhere => SiteName is not null;
}
