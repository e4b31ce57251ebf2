using System.Buffers;

using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Statistics.Views;

/// <summary>
/// Counts pages that are read. No cookie is set, no address and no browser is kept; programs that name themselves and
/// pages that a browser only fetches ahead are not counted.
/// </summary>
internal sealed class ViewCounting(RequestDelegate next, SeenPages seen)
{
    private static readonly SearchValues<string> Programs = SearchValues.Create(
        ["bot", "crawl", "spider", "slurp", "preview", "lighthouse", "monitor", "curl", "wget", "python", "httpclient"],
        StringComparison.OrdinalIgnoreCase);

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (IsRead(context) && context.Features.Get<SiteRequestFeature>() is { HasCulture: true } entered)
            seen.Add(new SeenPage(entered.Site.Id, entered.Culture, context.Request.Path.Value?.Trim('/') ?? ""));
    }

    private static bool IsRead(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        return HttpMethods.IsGet(request.Method)
            && (response.StatusCode == StatusCodes.Status304NotModified
                || (response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true))
            && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            && !request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
            && request.Headers.UserAgent.ToString() is { Length: > 0 } agent
            && !agent.AsSpan().ContainsAny(Programs);
    }
}
