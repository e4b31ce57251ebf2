using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;
using AlumniCms.Media.Library;
using AlumniCms.Media.Serving;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary.Listing;

/// <summary><c>/{site}/admin/media</c></summary>
internal static class FilesEndpoint
{
    public static async Task<IResult> ShowAsync(
        HttpContext http, AdminFrames frames, MediaQuery media, MediaUrl urls, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        var query = FilesQuery.Read(http.Request);
        var hasShared = await media.HasSharedAsync(cancellationToken);
        if (query.IsShared && !hasShared)
            query = query with { IsShared = false };
        var found = await media.ListAsync(ListingOf(query), cancellationToken);
        var links = await urls.ForAsync([.. found.Items.Select(i => i.Path)], cancellationToken);
        return new AdminResult(
            new FilesPage
            {
                Frame = frames.Make(),
                Title = T["Media"],
                Notice = Notice(http.Request, T),
                Url = frames.Url("media"),
                Query = query with { Page = found.Page },
                Found = found,
                Files = [.. found.Items.Select(i => new FileTile(
                    i, UrlOf(frames, i.Path), links.GetValueOrDefault(i.Path)?.Thumb, FileFacts.Of(i.ContentType, i.Length, i.Width, i.Height, T)))],
                Way = [.. WayTo(query, frames.Url("media"), T)],
                HasShared = hasShared,
            },
            "Media.Files");
    }

    /// <summary>The address of a file's page.</summary>
    public static string UrlOf(AdminFrames frames, string path) =>
        frames.Url("media/file" + new QueryBuilder { { "path", path } }.ToQueryString().ToUriComponent());

    private static MediaListing ListingOf(FilesQuery query) => new()
    {
        Shelf = query.IsShared ? MediaShelf.Shared : MediaShelf.Own,
        Folder = query.Folder,

        // The first page of the library shows what is there, whatever folder it is in.
        IsDeep = query.Folder.Length == 0,
        Search = query.Text,
        Filter = query.Filter,
        Order = query.Order,
        Page = query.Page,
    };

    private static IEnumerable<PageLink> WayTo(FilesQuery query, string url, IStringLocalizer<Texts> T)
    {
        var top = new FilesQuery { IsShared = query.IsShared, IsTable = query.IsTable, Order = query.Order };
        yield return new PageLink(T["All folders"], url + top);
        for (var end = query.Folder.IndexOf('/'); query.Folder.Length > 0; end = query.Folder.IndexOf('/', end + 1))
        {
            var folder = end < 0 ? query.Folder : query.Folder[..end];
            yield return new PageLink(folder[(folder.LastIndexOf('/') + 1)..], url + (top with { Folder = folder }));
            if (end < 0)
                yield break;
        }
    }

    private static string? Notice(HttpRequest request, IStringLocalizer<Texts> T) => request.Query["done"].ToString() switch
    {
        "uploaded" => T["The files are there."].Value,
        "removed" => T["The file is deleted."].Value,
        _ => null,
    };
}
