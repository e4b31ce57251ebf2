using System.Globalization;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Admin.Listings.Views;

/// <summary>The views that the person has saved on this site. Scoped.</summary>
internal sealed class ListingViews(AlumniDbContext db, CurrentActor actor)
{
    private readonly Dictionary<string, IReadOnlyList<SavedView>> _read = new(StringComparer.Ordinal);

    /// <summary>All views of the person.</summary>
    public IQueryable<SavedView> Own => db.Set<SavedView>().Where(v => v.OwnerId == actor.Id && actor.Id != "");

    /// <summary>The person's views of a list, by name.</summary>
    public async Task<IReadOnlyList<SavedView>> OfAsync(string list, CancellationToken cancellationToken)
    {
        if (!_read.TryGetValue(list, out var views))
            _read[list] = views = [.. (await Own.AsNoTracking().Where(v => v.List == list).ToListAsync(cancellationToken)).OrderBy(v => v.Name, StringComparer.CurrentCulture)];
        return views;
    }

    /// <summary>Puts the view that the request asks for in the place of its query; false when the person has no such view.</summary>
    public async Task<bool> EnterAsync(HttpRequest request, string list, CancellationToken cancellationToken)
    {
        if (request.Query.Keys.Any(k => k is not (ListingQuery.ViewKey or ListingQuery.DoneKey)))
            return true;
        var asked = request.Query[ListingQuery.ViewKey].ToString();
        if (asked == ListingQuery.NoView)
            return true;
        var own = await OfAsync(list, cancellationToken);
        var view = own.FirstOrDefault(v => asked.Length > 0 ? Key(v) == asked : v.IsDefault);
        if (view is null)
            return asked.Length == 0;
        var done = request.Query[ListingQuery.DoneKey].ToString();
        request.QueryString = new QueryString(view.Query).Add(ListingQuery.ViewKey, Key(view));
        if (done.Length > 0)
            request.QueryString = request.QueryString.Add(ListingQuery.DoneKey, done);
        return true;
    }

    /// <summary>The view's number as it stands in addresses.</summary>
    public static string Key(SavedView view) => view.Id.ToString(CultureInfo.InvariantCulture);
}
