using AlumniCms.Admin.Menu;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Roles;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration;

internal sealed class AdministrationMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
    [
        new(AdminMenuGroup.People, T["Team and accounts"], "people", "people", MemberPermissions.ViewUsers),
        new(AdminMenuGroup.People, T["Roles"], "lock", "roles", MemberPermissions.ManageRoles, 10),
        new(AdminMenuGroup.People, T["Audit trail"], "clock", "audit", KernelPermissions.ViewAuditTrail, 20),
    ];
}
