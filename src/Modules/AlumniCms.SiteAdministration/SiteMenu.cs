using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Permissions;
using AlumniCms.SiteAdministration.Health;
using AlumniCms.Sites.Actions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration;

internal sealed class SiteMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
    [
        new(AdminMenuGroup.Site, T["Settings"], "building", "settings", SitePermissions.ManageSettings, 10),
        new(AdminMenuGroup.Site, T["Menus"], "list", "menus", SitePermissions.ManageSettings, 20),
        new(AdminMenuGroup.Site, T["Taxonomies"], "tag", "taxonomies", SitePermissions.ManageSettings, 30),
        new(AdminMenuGroup.Site, T["Redirects"], "arrow-up-right", "redirects", SitePermissions.ManageSettings, 50),
        new(AdminMenuGroup.Site, T["Content types"], "journal-text", "types", ContentPermissions.EditContentTypes, 40),
        new(AdminMenuGroup.Site, T["Recipes"], "lightbulb", "recipes", KernelPermissions.ManageRecipes, 80),
        new(AdminMenuGroup.Network, T["Sites"], "globe2", "sites", KernelPermissions.ManageSites) { WorldwideOnly = true },
        new(AdminMenuGroup.Network, T["Health of the sites"], "heart", HealthEndpoint.Path, KernelPermissions.ManageSites, 5) { WorldwideOnly = true },
    ];
}
