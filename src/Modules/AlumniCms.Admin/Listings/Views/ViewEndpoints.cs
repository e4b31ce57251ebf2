using AlumniCms.Admin.Frames;
using AlumniCms.Kernel.Results;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Listings.Views;

/// <summary><c>/{site}/admin/views</c>: each person's own ways to look at lists.</summary>
internal sealed class ViewEndpoints(ListingViews views, KeepView keep, AdminFrames frames, EndpointDataSource routes, IStringLocalizer<Texts> T)
{
    public async Task<IResult> AddAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var list = form["list"].ToString();
        if (!routes.Endpoints.Any(e => e.Metadata.GetMetadata<ListingKey>()?.Key == list))
            return Results.BadRequest();
        var view = new SavedView { OwnerId = "", List = list, Name = form["name"].ToString(), Query = Query(form), IsDefault = form["default"] == "true" };
        var kept = await keep.AddAsync(list, view.Name, view.Query, view.IsDefault, cancellationToken);
        return kept.Succeeded ? Open(kept.Value, "view-saved") : Draw(view, kept.Refusals);
    }

    public async Task<IResult> ShowAsync(long id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } view ? Draw(view, []) : Results.NotFound();

    public async Task<IResult> ChangeAsync(HttpContext http, long id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (await FindAsync(id, cancellationToken) is not { } view)
            return Results.NotFound();
        switch (form["do"].ToString())
        {
            case "delete":
                await views.Own.Where(v => v.Id == id).ExecuteDeleteAsync(cancellationToken);
                return Results.Redirect(frames.Url(view.List + new QueryString().Add(ListingQuery.ViewKey, ListingQuery.NoView).Add(ListingQuery.DoneKey, "view-deleted")));
            case "replace":
                view.Query = Query(form);
                break;
            case "save":
                view.Name = form["name"].ToString().Trim();
                view.IsDefault = form["default"] == "true";
                break;
            default:
                return Results.BadRequest();
        }

        var kept = await keep.ChangeAsync(view, cancellationToken);
        return kept.Succeeded ? Open(view, "view-saved") : Draw(view, kept.Refusals);
    }

    private Task<SavedView?> FindAsync(long id, CancellationToken cancellationToken) =>
        views.Own.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken);

    // Only what a list asks for is kept, in the one way that it is written.
    private static string Query(IFormCollection form) => ListingQuery.Parse(form["query"].ToString()).Kept;

    private IResult Open(SavedView view, string done) =>
        Results.Redirect(frames.Url(view.List + new QueryString().Add(ListingQuery.ViewKey, ListingViews.Key(view)).Add(ListingQuery.DoneKey, done)));

    private AdminResult Draw(SavedView view, IReadOnlyList<Refusal> refusals) => new(
        new ViewPage
        {
            Frame = frames.Make(),
            Title = view.Id == 0 ? T["Save this view"] : T["Change the view"],
            Problems = [.. refusals.Select(Words)],
            Action = frames.Url(view.Id == 0 ? "views" : $"views/{ListingViews.Key(view)}"),
            Back = frames.Url(view.List + (view.Id == 0 ? "" : $"?{ListingQuery.ViewKey}={ListingViews.Key(view)}")),
            List = view.List,
            Name = view.Name,
            Query = view.Query,
            IsDefault = view.IsDefault,
            IsSaved = view.Id != 0,
        },
        "Views.View");

    private string Words(Refusal refusal) => refusal.Code switch
    {
        "view.name" => T["Give the view a name of at most {0} characters.", SavedView.NameLength],
        "view.taken" => T["You have a view of this name already. Choose another one, or change that view."],
        "view.many" => T["A list has room for {0} views. Delete one that you no longer need.", KeepView.Most],
        _ => T["This asks for more than a view can keep. Search for less."],
    };
}
