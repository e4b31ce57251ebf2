using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

internal sealed class ContentMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
    [
        new(AdminMenuGroup.Content, T["Contents"], "file-earmark-text", "content", ContentPermissions.ListContent),
        new(AdminMenuGroup.Content, T["Bin"], "x", "bin", ContentPermissions.ListContent, 90),
    ];
}
