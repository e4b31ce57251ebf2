using AlumniCms.Admin.Frames;
using AlumniCms.Media.Actions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary.Pages;

/// <summary><c>/{site}/admin/media/file?path=…</c> and the forms on it. What is no file of the site is not there.</summary>
internal static class FileEndpoint
{
    public static async Task<IResult> ShowAsync(HttpContext http, FilePages pages, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        var notice = http.Request.Query["done"].ToString() switch
        {
            "saved" => T["The details are saved."].Value,
            "moved" => T["The file is moved."].Value,
            _ => null,
        };
        return await pages.MakeAsync(http.Request.Query["path"].ToString(), notice, typed: null, [], cancellationToken) is { } page
            ? new AdminResult(page, "Media.File")
            : Results.NotFound();
    }

    public static async Task<IResult> DescribeAsync(HttpContext http, ChangeMediaDetails change, FileForms forms, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (path, typed) = (form["path"].ToString(), FileInput.Read(form));
        var result = await change.ExecuteAsync(path, typed.ToDetails(), typed.Basis, cancellationToken);

        // Having been told, the person may save over what the other has said.
        var isConflict = result.Refusals.Any(r => r.Code == "conflict");
        return await forms.AnswerAsync(result, path, isConflict ? typed with { Basis = null } : typed, "saved", cancellationToken);
    }

    public static async Task<IResult> MoveAsync(HttpContext http, MoveMediaFile move, FileForms forms, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var path = form["path"].ToString();
        var result = await move.ExecuteAsync(path, form["folder"].ToString(), form["name"].ToString(), cancellationToken);
        return await forms.AnswerAsync(result, path, typed: null, "moved", cancellationToken);
    }

    public static async Task<IResult> RemoveAsync(HttpContext http, RemoveMediaFile remove, FileForms forms, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var path = form["path"].ToString();
        var result = await remove.ExecuteAsync(path, cancellationToken);
        return result.Succeeded
            ? Results.Redirect(forms.AfterRemoval(path))
            : await forms.AnswerAsync(result, path, typed: null, "", cancellationToken);
    }
}
