namespace AlumniCms.Members.Roles;

/// <summary>What the permissions of a recipe do to those that a role has; Orchard Core's names and default.</summary>
public enum PermissionBehavior
{
    /// <summary>They take their place.</summary>
    Replace = 0,

    /// <summary>They are added.</summary>
    Add = 1,

    /// <summary>They are taken away.</summary>
    Remove = 2,
}
