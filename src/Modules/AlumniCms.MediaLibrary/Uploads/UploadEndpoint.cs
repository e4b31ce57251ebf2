using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Serving;
using AlumniCms.MediaLibrary.Listing;
using AlumniCms.MediaLibrary.Picking;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary.Uploads;

/// <summary><c>POST /{site}/admin/media/upload</c>: files as <c>files</c>, the folder as <c>folder</c> or a new one as <c>newFolder</c>.</summary>
internal static class UploadEndpoint
{
    /// <summary>The largest request, in bytes: four of the largest files.</summary>
    public const long LargestRequest = (4 * SaveMediaFile.MaximumLength) + (1024 * 1024);

    private const int MostFiles = 100;

    public static async Task<IResult> SendAsync(
        HttpContext http, AdminFrames frames, UploadMediaFile upload, MediaUrl urls, RefusalTexts refusals, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var folder = form["newFolder"].ToString() is { Length: > 0 } added ? $"{form["folder"]}/{added}" : form["folder"].ToString();
        var files = new List<UploadedFile>();
        foreach (var file in form.Files.Where(f => f.Name == "files" && f.FileName.Length > 0).Take(MostFiles))
            files.Add(await SaveAsync(file, folder));
        if (files.Count == 0)
            files.Add(new UploadedFile("", Error: T["Choose one or several files first."]));
        return http.Request.GetTypedHeaders().Accept.Any(a => a.MediaType == "application/json")
            ? Results.Json(new UploadAnswer(files))
            : Back(http, frames, form["folder"].ToString(), files, T);

        async Task<UploadedFile> SaveAsync(IFormFile file, string into)
        {
            await using var content = file.OpenReadStream();
            var saved = await upload.ExecuteAsync(into, file.FileName, content, cancellationToken);
            if (!saved.Succeeded)
                return new UploadedFile(file.FileName, Error: refusals.Of(saved.Refusals[0]));
            var path = saved.Value.File.Path;
            var links = await urls.ForAsync([path], cancellationToken);
            return new UploadedFile(file.FileName, path, PickEndpoint.AddressOf(links, path), links.GetValueOrDefault(path)?.Thumb);
        }
    }

    // Without script: back to the list when all went well, and else a page that says what did not.
    private static IResult Back(HttpContext http, AdminFrames frames, string folder, List<UploadedFile> files, IStringLocalizer<Texts> T)
    {
        var saved = files.Where(f => f.Path is not null).ToList();
        var at = saved.Count > 0 && saved[0].Path!.LastIndexOf('/') is > 0 and var cut ? saved[0].Path![..cut] : saved.Count > 0 ? "" : folder;
        var list = frames.Url("media") + new FilesQuery { Folder = at };
        if (saved.Count == files.Count)
            return Results.Redirect(list + (list.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "done=uploaded");
        http.Response.Headers.CacheControl = "no-store";
        return new AdminResult(
            new UploadPage
            {
                Frame = frames.Make(new Display.Frames.PageLink(T["Media"], frames.Url("media"))),
                Title = T["Not all files were taken in"],
                Files = files,
                ListUrl = list,
            },
            "Media.Upload")
        {
            StatusCode = StatusCodes.Status422UnprocessableEntity,
        };
    }
}
