using Microsoft.AspNetCore.Builder;

namespace AlumniCms.Sites.Features;

/// <summary>Ties endpoints to features.</summary>
public static class FeatureGateExtensions
{
    /// <summary>Hides endpoints of features that the site does not have. Stands after routing.</summary>
    public static IApplicationBuilder UseFeatureGate(this IApplicationBuilder app) => app.UseMiddleware<FeatureGate>();

    /// <summary>The endpoints answer 404 on a site without the feature.</summary>
    public static TBuilder RequireFeature<TBuilder>(this TBuilder endpoints, string featureId)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new RequiredFeatureMetadata(featureId));
}
