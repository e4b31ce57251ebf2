using AlumniCms.Display.Frames;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Draws the page for an answer that is an error: in the site's look, or as problem details for machines.</summary>
internal static class ErrorEndpoint
{
    private const string BackOffice = "/admin";

    public static async Task<IResult> ShowAsync(
        int code, HttpContext http, CurrentSite site, SiteAddress addresses, PageFrames frames, IStringLocalizer<Texts> T, CancellationToken cancellationToken)
    {
        code = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        if (!site.HasSite || IsForMachines(http))
            return Results.Problem(statusCode: code, title: ReasonPhrases.GetReasonPhrase(code));
        var isBackOffice = IsBackOffice(http);
        var (title, message) = code == StatusCodes.Status403Forbidden && isBackOffice
            ? (T["Not possible"], T["This page of the back office is not among your tasks here. Ask the person who runs the site, or go on from your own start page."])
            : Words(code, http.Features.Get<SiteUnavailableFeature>(), T);
        http.Response.Headers.CacheControl = "no-store";
        return new PageResult(
            new ErrorPage
            {
                Frame = await frames.MakeAsync(
                    new Dictionary<string, string>(StringComparer.Ordinal), [new PageLink(title, null)], null, isHome: false, cancellationToken),
                Title = title,
                Message = message,
                Lang = title.Length > 0 ? site.Culture : "en",
                StatusCode = code,
                BackOfficeUrl = isBackOffice ? addresses.For(site.Site, culture: null, BackOffice) : null,
            },
            $"Error.{code}",
            "Error")
        { StatusCode = code };
    }

    private static bool IsBackOffice(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } path
        && (path.EndsWith(BackOffice, StringComparison.OrdinalIgnoreCase) || path.Contains(BackOffice + "/", StringComparison.OrdinalIgnoreCase));

    // A program that takes anything, such as a checker of links, gets the page that people see.
    private static bool IsForMachines(HttpContext http)
    {
        var accepted = http.Request.Headers.Accept.ToString();
        if (accepted.Contains("text/html", StringComparison.OrdinalIgnoreCase))
            return false;
        return accepted.Contains("json", StringComparison.OrdinalIgnoreCase)
            || http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Contains("/api/", StringComparison.OrdinalIgnoreCase) == true
            || http.Features.Get<IExceptionHandlerFeature>()?.Path.Contains("/api/", StringComparison.OrdinalIgnoreCase) == true;
    }

    private static (string Title, string Message) Words(int code, SiteUnavailableFeature? unavailable, IStringLocalizer T) => (code, unavailable?.Status) switch
    {
        (_, SiteStatus.Closed) => (T["This site is closed"], T["The site has ended. Its network goes on: see the worldwide site."]),
        (_, SiteStatus.Preparing) => (T["This site opens soon"], T["The site is being prepared. Please come back in a few days."]),
        (404, _) => (T["Page not found"], T["There is no page at this address. It may have moved, or the address has a slip. Try the search, or start from the home page."]),
        (410, _) => (T["Page removed"], T["This page has been removed for good."]),
        (400, _) => (T["Request not understood"], T["The address or the form holds something that cannot be read."]),
        (429, _) => (T["Too many requests"], T["Please wait a minute and try again."]),
        (< 500, _) => (T["Not possible"], T["This cannot be shown to you."]),
        _ => (T["Something went wrong"], T["The page could not be made. The fault is ours and has been noted. Please try again in a moment."]),
    };
}
