namespace AlumniCms.Members.People;

/// <summary>A role of a site.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for, in English; the recipe that made it may have translations.</param>
/// <param name="Permissions">Names of its permissions, sorted.</param>
/// <param name="IsOwn">False for a role of the network that the site finds under its own.</param>
/// <param name="IsGiven">False for the roles that everyone, or everyone signed in, has without a mandate.</param>
/// <param name="MayGive">Whether the actor may give it, for every language.</param>
/// <param name="Holders">How many accounts hold it on the site now.</param>
public sealed record RoleView(
    string Name, string Description, IReadOnlyList<string> Permissions, bool IsOwn, bool IsGiven, bool MayGive, int Holders)
{
    /// <summary>The cultures of the site for which the actor may give it.</summary>
    public IReadOnlyList<string> MayGiveIn { get; init; } = [];

    /// <summary>Whether it permits everything on its site, whatever it lists.</summary>
    public bool IsOwner { get; init; }

    /// <summary>Counts the changes of the role, to notice that somebody else has changed it meanwhile.</summary>
    public int Revision { get; init; }
}
