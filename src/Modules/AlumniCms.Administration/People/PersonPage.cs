using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Members.People;

namespace AlumniCms.Administration.People;

/// <summary>Somebody’s page in the back office.</summary>
internal sealed class PersonPage : AdminPage
{
    public required PersonRow Person { get; init; }

    public required ListingTag State { get; init; }

    /// <summary>Address of the page, to which its forms add what they do.</summary>
    public required string Url { get; init; }

    public required string Seen { get; init; }

    /// <summary>What the fields of name and mail address say.</summary>
    public required (string Name, string Email) Input { get; init; }

    public FormProblems AccountProblems { get; init; } = FormProblems.None;

    public required IReadOnlyList<MandateLine> Mandates { get; init; }

    /// <summary>The fields that give a role; null for those who give none.</summary>
    public required MandateForm? Giving { get; init; }

    /// <summary>Whether the actor may change the account and switch it off and on.</summary>
    public required bool MayChange { get; init; }

    /// <summary>Whether the account is the actor’s own.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Where the trail about the person is, or null.</summary>
    public required string? TrailUrl { get; init; }
}
