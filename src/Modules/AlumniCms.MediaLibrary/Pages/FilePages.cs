using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Library;
using AlumniCms.Media.Serving;
using AlumniCms.Media.Uses;
using AlumniCms.MediaLibrary.Listing;

using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary.Pages;

/// <summary>Makes the page of a file.</summary>
internal sealed class FilePages(
    AdminFrames frames, CurrentSite site, CurrentActor actor, MediaQuery media, MediaUrl urls, MediaUses uses, IStringLocalizer<Texts> T)
{
    /// <summary>The page, or null for what is no file of the site.</summary>
    public async Task<FilePage?> MakeAsync(
        string path, string? notice, FileInput? typed, IReadOnlyList<(string Problem, string? Field)> problems, CancellationToken cancellationToken)
    {
        if (await media.FindAsync(path, cancellationToken) is not { } card)
            return null;
        var links = await urls.ForAsync([path], cancellationToken);
        if (!links.TryGetValue(path, out var link))
            return null;
        var usage = await uses.OfAsync(path, cancellationToken);
        var library = new PageLink(T["Media"], frames.Url("media"));
        var folder = path.LastIndexOf('/') is > 0 and var cut ? path[..cut] : "";
        var listing = await media.ListAsync(new MediaListing { IsDeep = true, PageSize = 1 }, cancellationToken);
        return new FilePage
        {
            Frame = frames.Make(folder.Length == 0 ? [library] : [library, new PageLink(folder, library.Url + new FilesQuery { Folder = folder, IsShared = card.IsShared })]),
            Title = path[(path.LastIndexOf('/') + 1)..],
            Notice = notice,
            Problems = [.. problems.Select(p => p.Problem)],
            Faulty = problems.Select(p => p.Field).FirstOrDefault(),
            Card = card,
            Link = link,
            CanChange = !card.IsShared && MediaPermissions.MayChange(actor, card.UploaderId),
            Facts = FileFacts.Of(card.File.ContentType, card.File.Length, card.File.Width, card.File.Height, T),
            Input = typed ?? FileInput.Of(card.File.Details, card.Revision),
            Cultures = [.. site.Site.Cultures.Union(card.File.Details.Texts.Keys, StringComparer.Ordinal)],
            Usage = usage,
            Users = [.. usage.Items.Select(i => (i, frames.Url($"content/{i.ContentItemId}")))],
            Folders = [.. listing.Folders.Select(f => f.Path)],
            Library = library,
        };
    }
}
