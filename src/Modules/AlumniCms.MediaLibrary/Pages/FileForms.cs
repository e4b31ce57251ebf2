using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;
using AlumniCms.Media.Files;
using AlumniCms.MediaLibrary.Listing;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace AlumniCms.MediaLibrary.Pages;

/// <summary>Answers the forms of a file's page: back to it when they are taken, and else the page with what was typed.</summary>
internal sealed class FileForms(AdminFrames frames, FilePages pages, RefusalTexts refusals)
{
    public async Task<IResult> AnswerAsync(
        Result<MediaFileEntry> result, string path, FileInput? typed, string done, CancellationToken cancellationToken)
    {
        if (result.Succeeded)
            return Results.Redirect(frames.Url("media/file" + new QueryBuilder { { "path", result.Value.Path }, { "done", done } }.ToQueryString().ToUriComponent()));
        var problems = result.Refusals.Select(r => (refusals.Of(r), r.Path)).ToList();
        return await pages.MakeAsync(path, notice: null, typed, problems, cancellationToken) is { } page
            ? new AdminResult(page, "Media.File")
            : Results.NotFound();
    }

    public string AfterRemoval(string path) =>
        frames.Url("media") + new FilesQuery { Folder = path.LastIndexOf('/') is > 0 and var cut ? path[..cut] : "" } is var list
        && list.Contains('?', StringComparison.Ordinal) ? $"{list}&done=removed" : $"{frames.Url("media")}?done=removed";
}
