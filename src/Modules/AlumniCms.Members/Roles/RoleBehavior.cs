namespace AlumniCms.Members.Roles;

/// <summary>Who has a role without a mandate, and what it grants beyond its list.</summary>
internal enum RoleBehavior
{
    /// <summary>Held by mandate; grants what it lists.</summary>
    Standard = 0,

    /// <summary>Orchard Core's <c>Administrator</c>: held by mandate; grants everything on its site, and on the worldwide site everything everywhere.</summary>
    Owner = 1,

    /// <summary>Orchard Core's <c>Anonymous</c>: everyone's.</summary>
    Everyone = 2,

    /// <summary>Orchard Core's <c>Authenticated</c>: that of all who are signed in.</summary>
    SignedIn = 3,
}
