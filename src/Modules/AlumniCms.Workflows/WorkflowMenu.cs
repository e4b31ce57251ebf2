using AlumniCms.Admin.Menu;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows;

internal sealed class WorkflowMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() => [new(AdminMenuGroup.Site, T["Automations"], "hourglass-split", "workflows", WorkflowPermissions.ManageWorkflows, 70)];
}
