using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

namespace AlumniCms.Members.Roles;

/// <summary>Nobody hands out more than they hold.</summary>
internal sealed class GrantRules(CurrentActor actor, PermissionCatalog catalog)
{
    /// <summary>Why the actor may not hand out a role of this kind with these permissions for these languages (all when empty), or null.</summary>
    public Refusal? Check(RoleBehavior behavior, IEnumerable<string> permissions, IReadOnlyCollection<string> languages)
    {
        if (behavior == RoleBehavior.Owner && !actor.Has(KernelPermissions.SiteOwner, ""))
            return Refusal.Forbidden(KernelPermissions.SiteOwner.Name);

        // A name that no module knows yet grants something once a module does, so it too is for the owner to give.
        var beyond = permissions.FirstOrDefault(name => !Holds(catalog.Find(name) ?? KernelPermissions.SiteOwner));
        return beyond is null
            ? null
            : new Refusal("role.beyond-own", $"The permission '{beyond}' cannot be given by someone who does not have it.", "Permissions");

        bool Holds(Permission permission) =>
            languages.Count == 0 ? actor.Has(permission, "") : languages.All(l => actor.Has(permission, l));
    }
}
