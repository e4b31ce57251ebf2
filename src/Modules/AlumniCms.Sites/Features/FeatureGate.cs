using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Sites.Features;

/// <summary>Answers 404 for a page of a feature that the site does not have.</summary>
internal sealed class FeatureGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentSite current)
    {
        var required = context.GetEndpoint()?.Metadata.GetOrderedMetadata<RequiredFeatureMetadata>() ?? [];
        foreach (var feature in required)
            if (!current.HasSite || !current.Site.Features.Contains(feature.FeatureId))
            {
                context.SetEndpoint(null);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

        return next(context);
    }
}
