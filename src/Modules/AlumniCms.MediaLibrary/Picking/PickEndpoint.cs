using AlumniCms.Media.Library;
using AlumniCms.Media.Serving;
using AlumniCms.MediaLibrary.Listing;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.MediaLibrary.Picking;

/// <summary><c>GET /{site}/admin/media/pick?q=&amp;folder=&amp;page=</c>: files to choose among, the site's own and the network's.</summary>
internal static class PickEndpoint
{
    private const int PageSize = 30;

    public static async Task<IResult> SendAsync(HttpContext http, MediaQuery media, MediaUrl urls, CancellationToken cancellationToken)
    {
        var query = FilesQuery.Read(http.Request);
        var found = await media.ListAsync(
            new MediaListing
            {
                Shelf = MediaShelf.Both,
                Folder = query.Folder,
                IsDeep = true,
                Search = query.Text,
                Filter = query.Filter,
                Page = query.Page,
                PageSize = PageSize,
            },
            cancellationToken);
        var links = await urls.ForAsync([.. found.Items.Select(i => i.Path)], cancellationToken);

        // A page beyond the last holds nothing more.
        var items = query.Page > found.Pages ? [] : found.Items;
        return Results.Json(new PickAnswer(
            [.. items.Select(i => new PickedFile(i.Path, i.Name, AddressOf(links, i.Path), links.GetValueOrDefault(i.Path)?.Thumb, i.Text, i.Width, i.Height, i.ContentType))],
            query.Page < found.Pages));
    }

    /// <summary>The address of a file without its version.</summary>
    public static string AddressOf(IReadOnlyDictionary<string, MediaLink> links, string path) =>
        links.TryGetValue(path, out var link) ? link.Address.Split('?')[0] : "";
}
