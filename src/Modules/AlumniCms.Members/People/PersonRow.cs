namespace AlumniCms.Members.People;

/// <summary>An account in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Name to sign in with.</param>
/// <param name="Email">Mail address.</param>
/// <param name="Mandates">The roles, ended ones too: of the current site, or of all sites where the list is everybody’s.</param>
/// <param name="IsEnabled">False when it is switched off.</param>
/// <param name="IsConfirmed">Whether the mail address is known to be the person’s.</param>
/// <param name="HasTwoStep">Whether two-step sign-in is on.</param>
/// <param name="SeenUtc">When it was last used, to five minutes, as far as its open sessions tell; or null.</param>
public sealed record PersonRow(
    string Id,
    string Name,
    string Email,
    IReadOnlyList<PersonMandate> Mandates,
    bool IsEnabled,
    bool IsConfirmed,
    bool HasTwoStep,
    DateTime? SeenUtc)
{
    /// <summary>Whether the person can sign in.</summary>
    public PersonState State => !IsEnabled ? PersonState.SwitchedOff : IsConfirmed ? PersonState.Active : PersonState.Invited;
}
