using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.People;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.People;
using AlumniCms.Members.Roles;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.People;

/// <summary>Roles that are about to end, for those who look after accounts.</summary>
internal sealed class PeopleCards(EndingMandates ending, RoleNames names, MandateDay days, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int MostLines = 10;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        if (!actor.Has(MemberPermissions.ManageUsers))
            return [];
        var mandates = await ending.GetAsync(PersonPages.Soon, MostLines, cancellationToken);
        return
        [
            new DashboardCard(
                T["Roles that end within 30 days"], 40,
                [.. mandates.Select(m => new DashboardLine(m.Name, frames.Url($"people/{m.UserId}"), T["{0}, until {1}", names.Of(m.RoleName), days.Words(m.UntilUtc)]))],
                T["No role ends soon."])
            { Url = frames.Url(PeopleListEndpoint.Path) },
        ];
    }
}
