using AlumniCms.Admin.Menu;
using AlumniCms.Inbox.Mails;
using AlumniCms.Kernel.Permissions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Inbox;

/// <summary>Notices have the bell; the folder of mails is there in development alone.</summary>
internal sealed class InboxMenu(MailFolder folder, IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
        folder.IsOpen ? [new(AdminMenuGroup.Network, T["Mails sent"], "envelope", MailEndpoints.Path, KernelPermissions.SiteOwner, 90) { WorldwideOnly = true }] : [];
}
