using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>Adds a role to the current site, or lays permissions on the one of that name.</summary>
public sealed class AddRole
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly GrantRules _grants;
    private readonly PermissionCatalog _catalog;
    private readonly AuditTrail _audit;

    internal AddRole(AlumniDbContext db, CurrentActor actor, GrantRules grants, PermissionCatalog catalog, AuditTrail audit) =>
        (_db, _actor, _grants, _catalog, _audit) = (db, actor, grants, catalog, audit);

    /// <summary>
    /// Saves the role. Refused with code <c>forbidden</c>, <c>role.name</c>, <c>role.description</c> or, for a permission
    /// that the actor does not have, <c>role.beyond-own</c>.
    /// </summary>
    public Task<Result<RoleSaved>> ExecuteAsync(RoleDraft draft, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.ManageRoles, ""))
            return Refused(Refusal.Forbidden(MemberPermissions.ManageRoles.Name));
        var name = draft.Name.Trim();
        if (Malformed(name, draft.Description) is { } malformed)
            return Refused(malformed);
        if (draft.Behavior != PermissionBehavior.Remove && _grants.Check(Role.BehaviorOf(name), draft.Permissions, []) is { } refusal)
            return Refused(refusal);
        return _db.InTransactionAsync<Result<RoleSaved>>(ct => SaveAsync(name, draft, ct), result => result.Succeeded, cancellationToken);
    }

    /// <summary>Saves a role of whose rights the caller has made sure.</summary>
    internal async Task<Result<RoleSaved>> SaveCheckedAsync(RoleDraft draft, CancellationToken cancellationToken) =>
        Malformed(draft.Name, draft.Description) is { } malformed ? malformed : await SaveAsync(draft.Name, draft, cancellationToken);

    private static Refusal? Malformed(string name, string? description)
    {
        if (name.Length is 0 or > RoleModel.NameLength || name.Any(char.IsControl))
            return new Refusal("role.name", FormattableString.Invariant($"A role needs a name of 1 to {RoleModel.NameLength} characters on one line."), "Name");
        return description?.Length > RoleModel.DescriptionLength
            ? new Refusal("role.description", FormattableString.Invariant($"The description is longer than {RoleModel.DescriptionLength} characters. Shorten it."), "Description")
            : null;
    }

    private async Task<Result<RoleSaved>> SaveAsync(string name, RoleDraft draft, CancellationToken cancellationToken)
    {
        var normalized = Role.Normalize(name);
        var role = await _db.Set<Role>().SingleOrDefaultAsync(r => r.NormalizedName == normalized, cancellationToken);
        var isNew = role is null;
        if (role is not null && draft.OnlyNew)
            return new Refusal("role.exists", $"This site has a role '{role.Name}'. Change that one, or choose another name.", "Name");
        role ??= _db.Add(new Role { Name = name, NormalizedName = normalized, Behavior = Role.BehaviorOf(name) }).Entity;
        var permissions = RolePermissions.Write(
            RolePermissions.Merge(RolePermissions.Read(role.PermissionsJson), Canonical(draft.Permissions), draft.Behavior));
        var description = draft.Description ?? role.Description;
        var hasChanged = isNew || role.PermissionsJson != permissions || role.Description != description;
        if (hasChanged)
        {
            _audit.Add(
                "role.saved",
                "Role",
                role.Name,
                before: isNew ? null : new { permissions = RolePermissions.Read(role.PermissionsJson), role.Description },
                after: new { permissions = RolePermissions.Read(permissions), description });
            (role.PermissionsJson, role.Description) = (permissions, description);
            role.Revision++;
            _db.Evict(AccountCache.RolesTag(role.SiteId == 0 ? _db.CurrentSiteId : role.SiteId));
            await _db.SaveChangesAsync(cancellationToken);
        }

        var unknown = draft.Behavior == PermissionBehavior.Remove ? [] : draft.Permissions.Where(p => _catalog.Find(p) is null);
        return new RoleSaved(role.Name, isNew, hasChanged, [.. unknown]);
    }

    private string[] Canonical(IEnumerable<string> permissions) => [.. permissions.Select(p => _catalog.Find(p)?.Name ?? p)];

    private static Task<Result<RoleSaved>> Refused(Refusal refusal) => Task.FromResult<Result<RoleSaved>>(refusal);
}
