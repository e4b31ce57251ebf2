using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Outline;
using AlumniCms.Workflows.Running;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Pages;

/// <summary><c>/{site}/admin/workflows/{id}</c>: one automation, its switch, and its end.</summary>
internal sealed class WorkflowEndpoint(
    AlumniDbContext db,
    ActivityCatalog catalog,
    ActivityWords words,
    StateWords states,
    WorkflowCheck check,
    SaveWorkflowType save,
    RemoveWorkflowType remove,
    RefusalTexts refusals,
    AdminFrames frames,
    SiteClock clock,
    IStringLocalizer<Texts> T)
{
    public async Task<IResult> ShowAsync(HttpContext http, string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } row ? await DrawAsync(http, row, [], cancellationToken) : Results.NotFound();

    public async Task<IResult> SwitchAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (await FindAsync(id, cancellationToken) is not { } row)
            return Results.NotFound();
        if (form["do"].ToString() is not ("on" or "off"))
            return Results.BadRequest();
        var basis = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;
        var saved = await save.ExecuteAsync(WorkflowTypeReader.Read(row) with { IsEnabled = form["do"] == "on" }, basis, cancellationToken);
        return saved.Succeeded
            ? Results.Redirect(frames.Url($"workflows/{id}?done={form["do"]}"))
            : await DrawAsync(http, await FindAsync(id, cancellationToken) ?? row, refusals.Of(saved.Refusals), cancellationToken);
    }

    public async Task<IResult> AskAsync(string id, CancellationToken cancellationToken) => await FindAsync(id, cancellationToken) is not { } row
        ? Results.NotFound()
        : new AdminResult(
            new RemoveWorkflowPage
            {
                Frame = frames.Make(Crumb, new PageLink(row.Name, frames.Url($"workflows/{id}"))),
                Title = T["Delete the automation “{0}”?", row.Name],
                Action = frames.Url($"workflows/{id}/remove"),
                Back = frames.Url($"workflows/{id}"),
                Runs = await db.Set<Workflow>().CountAsync(w => w.WorkflowTypeId == id, cancellationToken),
            },
            "Workflows.Remove");

    public async Task<IResult> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is null)
            return Results.NotFound();
        _ = (await remove.ExecuteAsync(id, cancellationToken)).Value;
        return Results.Redirect(frames.Url("workflows?done=removed"));
    }

    private PageLink Crumb => new(T["Automations"], frames.Url("workflows"));

    private Task<WorkflowTypeRow?> FindAsync(string id, CancellationToken cancellationToken) =>
        db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == id, cancellationToken);

    private async Task<IResult> DrawAsync(HttpContext http, WorkflowTypeRow row, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var type = WorkflowTypeReader.Read(row);
        var query = ListingQuery.Read(http.Request);
        var next = await db.Set<WorkflowTimer>().Where(t => t.WorkflowTypeId == row.WorkflowTypeId).MinAsync(t => (DateTime?)t.DueUtc, cancellationToken);
        return new AdminResult(
            new WorkflowPage
            {
                Frame = frames.Make(Crumb),
                Title = row.Name,
                Problems = problems,
                Notice = query.Done switch
                {
                    "on" => row.IsRunning ? T["The automation is switched on."].Value : T["The automation runs as soon as what the report names is mended."].Value,
                    "off" => T["The automation is switched off."].Value,
                    "saved" => row.Problems == 0 ? T["The automation is saved."].Value : T["The automation is saved. It cannot run yet: see the report."].Value,
                    _ => null,
                },
                Url = frames.Url($"workflows/{row.WorkflowTypeId}"),
                Revision = row.Revision,
                State = states.Of(row, type),
                IsEnabled = type.IsEnabled,
                Next = next is { } due ? DateText.Write(clock.Local(due), "f") : null,
                Outline = new WorkflowOutline(type, catalog, words).Make(),
                Report = [.. check.Find(type).OrderByDescending(f => f.Blocks).Select(f => new ReportLine(f.Words.Tell(T), f.Path, f.Blocks))],
                Runs = await RunsAsync(row, query, cancellationToken),
            },
            "Workflows.Workflow");
    }

    private async Task<Listing> RunsAsync(WorkflowTypeRow row, ListingQuery query, CancellationToken cancellationToken)
    {
        var runs = db.Set<Workflow>().AsNoTracking().Where(w => w.WorkflowTypeId == row.WorkflowTypeId);
        return new Listing
        {
            Key = "workflow-runs",
            Url = frames.Url($"workflows/{row.WorkflowTypeId}"),
            Query = query with { Columns = [] },
            IsSearchable = false,
            Columns = [new("began", T["Begun"]), new("state", T["State"]), new("about", T["What it is about"])],
            Rows = [.. (await runs.OrderByDescending(w => w.StartedUtc).ThenByDescending(w => w.Id).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).ToListAsync(cancellationToken)).Select(Row)],
            Total = await runs.CountAsync(cancellationToken),
            Empty = T["It has not run yet."],
        };
    }

    private ListingRow Row(Workflow run) => new(run.Id, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["began"] = new(DateText.Write(clock.Local(run.StartedUtc), "g")) { Url = frames.Url($"workflows/runs/{run.Id}") },
        ["state"] = new("") { Tags = [states.Of(run.State)], Note = Words.Tell(run.Fault, T) },
        ["about"] = new(run.Title),
    });
}
