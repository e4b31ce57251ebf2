using System.Globalization;
using System.Runtime.CompilerServices;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Bulk;

/// <summary><c>/{site}/admin/runs</c>: what each person has done to many rows at once.</summary>
internal sealed class RunEndpoints(
    AlumniDbContext db, CurrentActor actor, BulkRunner runner, RunWords words, AdminFrames frames, SiteClock clock, TimeProvider time, IStringLocalizer<Texts> T)
{
    public const string Path = "runs";
    private const int MostShown = 100;

    private IQueryable<BulkRun> Own => db.Set<BulkRun>().AsNoTracking().Where(r => r.OwnerId == actor.Id && actor.Id != "");

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var query = ListingQuery.Read(http.Request);
        var runs = await Own.OrderByDescending(r => r.BeganUtc).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).ToListAsync(cancellationToken);
        return new AdminResult(
            new RunsPage
            {
                Frame = frames.Make(),
                Title = T["Your runs"],
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    IsSearchable = false,
                    Columns = [new("title", T["What is done"]), new("state", T["State"]), new("progress", T["Progress"]), new("began", T["Begun"])],
                    Rows = [.. runs.Select(Row)],
                    Total = await Own.CountAsync(cancellationToken),
                    Empty = T["You have done nothing to many entries at once lately."],
                },
            },
            "Runs.List");
    }

    public async Task<IResult> ShowAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } run)
            return Results.NotFound();
        return new AdminResult(
            new RunPage
            {
                Frame = frames.Make(new PageLink(T["Your runs"], frames.Url(Path))),
                Title = words.Title(run),
                Run = run,
                State = words.State(run).Text,
                Url = frames.Url($"{Path}/{run.Id}"),
                IsInterrupted = words.IsInterrupted(run),
                Skipped = await db.Set<BulkRunItem>().AsNoTracking().Where(i => i.RunId == run.Id && i.State == BulkItemState.Skipped)
                    .OrderBy(i => i.Id).Take(MostShown).ToListAsync(cancellationToken),
            },
            "Runs.Run");
    }

    public async Task<IResult> SendAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (await FindAsync(id, cancellationToken) is not { } run)
            return Results.NotFound();
        switch (form["do"].ToString())
        {
            // Whatever batch is at work: a run is stopped between two rows.
            case "stop":
                var now = time.GetUtcNow().UtcDateTime;
                await Own.Where(r => r.Id == run.Id && r.State == BulkRunState.Running)
                    .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, BulkRunState.Stopped).SetProperty(r => r.EndedUtc, now), cancellationToken);
                break;
            case "continue" when run.Left > 0 && (!run.IsRunning || words.IsInterrupted(run)):
                await runner.ContinueAsync(run, cancellationToken);
                break;
            case "continue":
                break;
            default:
                return Results.BadRequest();
        }

        return Results.Redirect(frames.Url($"{Path}/{run.Id}"));
    }

    public async Task<IResult> ReportAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } run
            ? new ListingCsv("report", [new("name", T["Entry"]), new("id", T["Id"]), new("state", T["State"]), new("reason", T["Reason"])], ItemsAsync(run, cancellationToken))
            : Results.NotFound();

    private Task<BulkRun?> FindAsync(string id, CancellationToken cancellationToken) => Own.SingleOrDefaultAsync(r => r.Id == id, cancellationToken);

    private async IAsyncEnumerable<ListingRow> ItemsAsync(BulkRun run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = db.Set<BulkRunItem>().AsNoTracking().Where(i => i.RunId == run.Id).OrderBy(i => i.Id).AsAsyncEnumerable();
        await foreach (var item in items.WithCancellation(cancellationToken))
            yield return new(item.TargetId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
            {
                ["name"] = new(item.Name),
                ["id"] = new(item.TargetId),
                ["state"] = new(item.State switch { BulkItemState.Done => T["Done"], BulkItemState.Skipped => T["Left out"], _ => T["Not reached"] }),
                ["reason"] = new(item.Reason),
            });
    }

    private ListingRow Row(BulkRun run) => new(run.Id, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["title"] = new(words.Title(run)) { Url = frames.Url($"{Path}/{run.Id}") },
        ["state"] = new("") { Tags = [words.State(run)] },
        ["progress"] = new(words.Progress(run)),
        ["began"] = new(DateText.Write(clock.Local(run.BeganUtc), "g")) { Exported = run.BeganUtc.ToString("O", CultureInfo.InvariantCulture) },
    });
}
