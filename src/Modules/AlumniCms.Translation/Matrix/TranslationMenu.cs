using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Matrix;

internal sealed class TranslationMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
        [new AdminMenuEntry(AdminMenuGroup.Content, T["Translations"], "translate", MatrixEndpoint.Path, ContentPermissions.ViewContent, Position: 40)];
}
