using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Listings.Views;

/// <summary>Lists of which people save views.</summary>
public static class ListingViewRoutes
{
    /// <summary>
    /// Lets people save views of the list: <c>?view=12</c> answers as the view’s own address would, and the bare address as the
    /// view with which the person wants the list to open. A view of somebody else is not there.
    /// </summary>
    /// <param name="list">The endpoint of the list.</param>
    /// <param name="key">Key of the list, which is also its path below <c>/admin/</c>.</param>
    public static RouteHandlerBuilder KeepsViews(this RouteHandlerBuilder list, string key) =>
        list.WithMetadata(new ListingKey(key)).AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var views = http.RequestServices.GetRequiredService<ListingViews>();
            return await views.EnterAsync(http.Request, key, http.RequestAborted) ? await next(context) : Results.NotFound();
        });
}
