using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Data;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Outline;
using AlumniCms.Workflows.Running;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Pages;

/// <summary><c>/{site}/admin/workflows</c></summary>
internal sealed class WorkflowsEndpoint(AlumniDbContext db, ActivityWords words, StateWords states, AdminFrames frames, SiteClock clock, TimeProvider time, IStringLocalizer<Texts> T)
{
    private const int DaysOfFaults = 7;

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        ListingColumn[] columns = [new("name", T["Automation"]), new("starts", T["What starts it"]), new("last", T["Last run"]), new("faults", T["Stopped in 7 days"])];
        var query = ListingQuery.Read(http.Request).Within(columns, []);
        var found = db.Set<WorkflowTypeRow>().AsNoTracking();
        if (query.Text.Length > 0)
            found = found.Where(t => t.Name.Contains(query.Text));
        var since = time.GetUtcNow().UtcDateTime.AddDays(-DaysOfFaults);
        var rows = await found.OrderBy(t => t.Name).ThenBy(t => t.Id).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(t => new
        {
            Row = t,
            Last = db.Set<Workflow>().Where(w => w.WorkflowTypeId == t.WorkflowTypeId).Max(w => (DateTime?)w.StartedUtc),
            Faults = db.Set<Workflow>().Count(w => w.WorkflowTypeId == t.WorkflowTypeId && w.State == WorkflowState.Faulted && w.StartedUtc >= since),
        }).ToListAsync(cancellationToken);
        return new AdminResult(
            new WorkflowsPage
            {
                Frame = frames.Make(),
                Title = T["Automations"],
                Notice = query.Done == "removed" ? T["The automation is gone, with its runs."].Value : null,
                Listing = new Listing
                {
                    Key = "workflows",
                    Url = frames.Url("workflows"),
                    Query = query,
                    Columns = columns,
                    Rows = [.. rows.Select(r => Row(r.Row, r.Last, r.Faults))],
                    Total = await found.CountAsync(cancellationToken),
                    Empty = T["There is no automation yet. Bring one by a recipe, or paste its JSON."],
                },
            },
            "Workflows.List");
    }

    private ListingRow Row(WorkflowTypeRow row, DateTime? last, int faults)
    {
        var type = WorkflowTypeReader.Read(row);
        return new(row.WorkflowTypeId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
        {
            ["name"] = new(row.Name) { Url = frames.Url($"workflows/{row.WorkflowTypeId}"), Tags = [states.Of(row, type)] },
            ["starts"] = new(string.Join(" · ", type.Activities.Where(a => a.IsStart).Select(words.Sentence))),
            ["last"] = last is { } began ? new(DateText.Write(clock.Local(began), "g")) { Exported = began.ToString("O", CultureInfo.InvariantCulture) } : new(T["Never"]),
            ["faults"] = new(faults == 0 ? "0" : "") { Tags = faults == 0 ? [] : [new(faults.ToString(CultureInfo.CurrentCulture), ListingTone.Bad)], Exported = faults.ToString(CultureInfo.InvariantCulture) },
        });
    }
}
