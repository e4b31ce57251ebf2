using AlumniCms.Admin.Endpoints;

using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;

namespace AlumniCms.Web.Hosting;

/// <summary>Takes a form in before anything is done with it: how long that takes is up to the sender.</summary>
internal static class EarlyForm
{
    // Nearly every form is smaller; what is beyond waits on the disk.
    private const int InMemory = 64 * 1024;

    /// <summary>Whether the endpoint takes files, which are taken in once it is known from whom.</summary>
    public static bool IsUpload(HttpContext context) =>
        MayHaveBody(context) && context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize > AdminEndpoints.LargestForm;

    /// <summary>Reads what is sent; false when it cannot be taken, which is answered then.</summary>
    public static async Task<bool> ReadAsync(HttpContext context)
    {
        if (!MayHaveBody(context) || context.GetEndpoint() is null)
            return true;
        try
        {
            context.Request.EnableBuffering(InMemory);
            await context.Request.Body.DrainAsync(context.RequestAborted);
            context.Request.Body.Position = 0;
            return true;
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
            return false;
        }
    }

    private static bool MayHaveBody(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
        && context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != false;
}
