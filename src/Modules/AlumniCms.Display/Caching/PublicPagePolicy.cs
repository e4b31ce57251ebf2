using AlumniCms.Kernel.Caching;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Display.Caching;

/// <summary>
/// Keeps pages of visitors without an account, with the tags of what they were made from. A page whose data changed
/// while it was being made is sent but not kept.
/// </summary>
internal sealed class PublicPagePolicy(TimeProvider time) : IOutputCachePolicy
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var isPublic = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Headers.Authorization.Count == 0
            && context.HttpContext.User.Identity?.IsAuthenticated != true;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = isPublic;
        context.AllowCacheStorage = isPublic;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = KeptFor;
        context.CacheVaryByRules.QueryKeys = CachedQuery.Names(request).ToArray();

        // Each encoding is kept as it goes over the wire.
        var compression = context.HttpContext.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        context.CacheVaryByRules.VaryByValues["encoding"] =
            compression.CheckRequestAcceptsCompression(context.HttpContext)
                ? compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "" : "";

        // Created now, so that what changes from here on is noticed.
        context.HttpContext.RequestServices.GetRequiredService<PageTags>();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var tags = context.HttpContext.RequestServices.GetRequiredService<PageTags>();
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0 || tags.IsStale || !tags.IsKept)
            context.AllowCacheStorage = false;
        if (tags.Expires - time.GetUtcNow() is { } rest && rest < KeptFor)
            context.ResponseExpirationTimeSpan = rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
        foreach (var tag in tags.All)
            context.Tags.Add(tag);
        context.Tags.Add(FreshPageStore.MarkTag(tags.Mark));
        return ValueTask.CompletedTask;
    }
}
