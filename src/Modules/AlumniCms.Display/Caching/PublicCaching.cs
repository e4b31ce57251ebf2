using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Display.Caching;

/// <summary>Keeps answers in the page cache.</summary>
public static class PublicCaching
{
    /// <summary>
    /// Answers to visitors without an account are kept, with the tags of <see cref="Kernel.Caching.PageTags"/>, until
    /// something that they were made from changes. Of the query only <c>page</c> tells answers apart.
    /// </summary>
    public static TBuilder CacheForVisitors<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.CacheOutput(static policy => policy.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true);
}
