using System.Text.RegularExpressions;

namespace AlumniCms.Web.Hosting;

/// <summary>Lets browsers keep scripts that the bundler has named by their content: another content has another name.</summary>
/// <remarks>
/// The framework knows only names that it has made itself. Without this, an editor asks for each of its scripts at each visit
/// whether it still holds.
/// </remarks>
internal static partial class HashedNames
{
    private const string ForEver = "max-age=31536000, immutable";

    public static void KeepInBrowsers(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RoutePattern.RawText: { } route, RequestDelegate: { } serve } || !Hashed().IsMatch(route))
            return;
        endpoint.RequestDelegate = context =>
        {
            context.Response.OnStarting(static state =>
            {
                var response = ((HttpContext)state).Response;
                if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                    response.Headers.CacheControl = ForEver;
                return Task.CompletedTask;
            }, context);
            return serve(context);
        };
    }

    [GeneratedRegex("/js/[a-z0-9-]+-[A-Z0-9]{8}\\.js$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hashed();
}
