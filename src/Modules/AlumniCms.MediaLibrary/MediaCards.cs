using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Library;
using AlumniCms.MediaLibrary.Listing;

using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary;

/// <summary>Reminds those who look after the library of pictures that tell nothing to somebody who does not see them.</summary>
internal sealed class MediaCards(AdminFrames frames, CurrentActor actor, MediaQuery media, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int Lines = 5;
    private const int Position = 60;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        if (!actor.Has(MediaPermissions.ManageMedia))
            return [];
        var found = await media.ListAsync(new MediaListing { Filter = MediaFilter.LackingText, PageSize = Lines }, cancellationToken);
        if (found.Total == 0)
            return [];
        return
        [
            new DashboardCard(
                T["Pictures without alternative text"], Position, [.. found.Items.Select(i => new DashboardLine(i.Name, FilesEndpoint.UrlOf(frames, i.Path)))], "")
            {
                Count = found.Total,
                Url = frames.Url("media" + new FilesQuery { Filter = MediaFilter.LackingText }),
            },
        ];
    }
}
