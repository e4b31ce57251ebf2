using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>Changes a role of the current site: what it is for and what it permits. Who holds it has the new rights at the next request.</summary>
public sealed class ChangeRole
{
    private static readonly Refusal Changed = new("conflict", "Somebody else has changed the role meanwhile. Look at what it permits now, and change it again.");

    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly GrantRules _grants;
    private readonly AddRole _addRole;

    internal ChangeRole(AlumniDbContext db, CurrentActor actor, GrantRules grants, AddRole addRole) =>
        (_db, _actor, _grants, _addRole) = (db, actor, grants, addRole);

    /// <summary>
    /// Changes it. Refused with code <c>forbidden</c>, <c>role.missing</c>, <c>role.description</c>, <c>conflict</c>, or
    /// <c>role.beyond-own</c>: nobody gives or takes a permission that they do not have.
    /// </summary>
    public Task<Result<RoleSaved>> ExecuteAsync(RoleChange change, CancellationToken cancellationToken) =>
        _actor.Has(MemberPermissions.ManageRoles, "")
            ? _db.InTransactionAsync(ct => ChangeAsync(change, ct), result => result.Succeeded, cancellationToken)
            : Task.FromResult<Result<RoleSaved>>(Refusal.Forbidden(MemberPermissions.ManageRoles.Name));

    private async Task<Result<RoleSaved>> ChangeAsync(RoleChange change, CancellationToken cancellationToken)
    {
        var normalized = Role.Normalize(change.Name);
        if (await _db.Set<Role>().SingleOrDefaultAsync(r => r.NormalizedName == normalized, cancellationToken) is not { } role)
            return new Refusal("role.missing", $"No role of this site is named '{change.Name}'. Add it first.", "Name");
        if (change.Revision is { } seen && seen != role.Revision)
            return Changed;
        var had = RolePermissions.Read(role.PermissionsJson);
        var moved = had.Except(change.Permissions, StringComparer.OrdinalIgnoreCase).Concat(change.Permissions.Except(had, StringComparer.OrdinalIgnoreCase));
        if (_grants.Check(role.Behavior, moved, []) is { } beyond)
            return beyond;
        try
        {
            return await _addRole.SaveCheckedAsync(
                new RoleDraft { Name = role.Name, Description = change.Description, Permissions = change.Permissions }, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Changed;
        }
    }
}
