using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Editorial.Calendar;
using AlumniCms.Editorial.Mandates;
using AlumniCms.Editorial.Queue;
using AlumniCms.Editorial.Releases;
using AlumniCms.Editorial.Workflows;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial;

internal sealed class EditorialMenu(IStringLocalizer<Texts> T) : IAdminMenu
{
    public IEnumerable<AdminMenuEntry> Entries() =>
    [
        new(AdminMenuGroup.Content, T["My task"], "heart", MandateEndpoint.Path, ContentPermissions.ListContent, -5),
        new(AdminMenuGroup.Content, T["Waiting for review"], "check-circle", QueueEndpoint.Path, ContentPermissions.ListContent, 5),
        new(AdminMenuGroup.Content, T["Calendar"], "calendar-event", CalendarEndpoints.Path, ContentPermissions.ListContent, 6),
        new(AdminMenuGroup.Content, T["Releases"], "journal-text", ReleaseEndpoints.Path, ContentPermissions.PublishContent, 7),
        new(AdminMenuGroup.Site, T["Editorial workflow"], "sort-down", WorkflowEndpoints.Path, EditorialPermissions.ManageEditorialWorkflows, 60),
    ];
}
