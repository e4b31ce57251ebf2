namespace AlumniCms.Members.Actions;

/// <summary>Somebody new on a site, with the role that they come for.</summary>
/// <param name="UserName">Name to sign in with; the mail address when empty.</param>
/// <param name="Email">Mail address.</param>
/// <param name="RoleName">Role on the current site.</param>
public sealed record PersonDraft(string UserName, string Email, string RoleName)
{
    /// <summary>When the role ends; null for one without an end.</summary>
    public DateTime? UntilUtc { get; init; }

    /// <summary>The cultures that the role is limited to; empty for all.</summary>
    public IReadOnlyCollection<string> Languages { get; init; } = [];
}
