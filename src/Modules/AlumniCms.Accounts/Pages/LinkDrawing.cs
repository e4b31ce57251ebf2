using AlumniCms.Display.Rendering;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Accounts.Pages;

/// <summary>Draws the pages that mailed links lead to.</summary>
/// <param name="Frames">What pages are put together from.</param>
/// <param name="Page">The page's name in its address.</param>
/// <param name="View">Its view.</param>
/// <param name="Title">Its title, for the reader.</param>
internal sealed record LinkDrawing(AccountFrames Frames, string Page, string View, string Title)
{
    /// <summary>The page that asks for what the link is for, with what is to be mended.</summary>
    public Task<IResult> AskAsync(string code, IReadOnlyList<string> problems, int status, CancellationToken cancellationToken) =>
        DrawAsync(code, problems, notice: null, status, cancellationToken);

    /// <summary>The page that says that it is done.</summary>
    public Task<IResult> DoneAsync(string notice, CancellationToken cancellationToken) =>
        DrawAsync("", [], notice, StatusCodes.Status200OK, cancellationToken);

    /// <summary>The page of a link that no longer works.</summary>
    public Task<IResult> OverAsync(string problem, CancellationToken cancellationToken) =>
        DrawAsync("", [problem], notice: null, StatusCodes.Status410Gone, cancellationToken);

    private async Task<IResult> DrawAsync(
        string code, IReadOnlyList<string> problems, string? notice, int status, CancellationToken cancellationToken) => new PageResult(
            new LinkPage
            {
                Frame = await Frames.MakeAsync(Page, Title, cancellationToken),
                Title = Title,
                Lang = Frames.Culture,
                Code = code,
                Problems = problems,
                Notice = notice,
            },
            View)
        { StatusCode = status };
}
