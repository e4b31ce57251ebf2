using AlumniCms.Admin.Menu;
using AlumniCms.Media.Files;

using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary;

internal sealed class MediaMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
        [new AdminMenuEntry(AdminMenuGroup.Content, T["Media"], "camera", "media", MediaPermissions.ManageOwnMedia, Position: 50)];
}
