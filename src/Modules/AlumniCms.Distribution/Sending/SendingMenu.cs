using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Sites;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Sending;

internal sealed class SendingMenu(CurrentSite site, IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() => site.Site.IsWorldwide
        ? [new(AdminMenuGroup.Content, T["For country sites"], "globe2", "distribution", DistributionPermissions.DistributeContent, 40) { WorldwideOnly = true }]
        : [new(AdminMenuGroup.Content, T["From head office"], "globe2", "from-head-office", ContentPermissions.PublishContent, 40)];
}
