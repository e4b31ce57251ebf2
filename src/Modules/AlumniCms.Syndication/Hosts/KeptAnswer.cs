using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Hosts;

/// <summary>An answer that programs keep for some minutes before they ask again: it is the same for everyone.</summary>
internal sealed class KeptAnswer(IResult answer) : IResult
{
    private const string FiveMinutes = "public, max-age=300";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = FiveMinutes;
        return answer.ExecuteAsync(httpContext);
    }
}
