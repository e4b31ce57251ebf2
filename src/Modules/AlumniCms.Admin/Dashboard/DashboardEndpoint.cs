using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Dashboard;

/// <summary><c>/{site}/admin</c></summary>
internal static class DashboardEndpoint
{
    public static async Task<IResult> ShowAsync(
        AdminFrames frames, CurrentActor actor, IEnumerable<IDashboardCards> contributions, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        var cards = new List<DashboardCard>();
        foreach (var contribution in contributions)
            cards.AddRange(await contribution.GetAsync(cancellationToken));
        return new AdminResult(
            new DashboardPage
            {
                Frame = frames.Make(),
                Title = T["Good day, {0}", actor.ByLine],
                Cards = [.. cards.OrderBy(c => c.Position)],
            },
            "Dashboard");
    }
}
