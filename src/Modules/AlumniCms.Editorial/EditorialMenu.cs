using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Editorial.Queue;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial;

internal sealed class EditorialMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
    [
        new(AdminMenuGroup.Content, T["Waiting for review"], "check-circle", QueueEndpoint.Path, ContentPermissions.ReviewContent, 5),
    ];
}
