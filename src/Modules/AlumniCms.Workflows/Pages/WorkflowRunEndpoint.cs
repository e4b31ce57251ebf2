using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Outline;
using AlumniCms.Workflows.Running;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Pages;

/// <summary><c>/{site}/admin/workflows/runs/{run}</c></summary>
internal sealed class WorkflowRunEndpoint(
    AlumniDbContext db, ActivityWords words, StateWords states, RunAgain again, RefusalTexts refusals, AdminFrames frames, SiteClock clock, IStringLocalizer<Texts> T)
{
    private const int MostSteps = 500;

    public async Task<IResult> ShowAsync(string run, string? done, CancellationToken cancellationToken) => await DrawAsync(run, done, [], cancellationToken);

    public async Task<IResult> AgainAsync(HttpContext http, string run, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (!long.TryParse(form["step"], NumberStyles.None, CultureInfo.InvariantCulture, out var step))
            return Results.BadRequest();
        var gone = await again.ExecuteAsync(run, step, cancellationToken);
        return gone.Succeeded ? Results.Redirect(frames.Url($"workflows/runs/{run}?done=again")) : await DrawAsync(run, null, refusals.Of(gone.Refusals), cancellationToken);
    }

    private async Task<IResult> DrawAsync(string id, string? done, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        if (await db.Set<Workflow>().AsNoTracking().SingleOrDefaultAsync(w => w.Id == id, cancellationToken) is not { } run
            || await db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == run.WorkflowTypeId, cancellationToken) is not { } row)
            return Results.NotFound();
        var type = WorkflowTypeReader.Read(row);
        var steps = await db.Set<WorkflowStep>().AsNoTracking().Where(s => s.WorkflowId == id).OrderBy(s => s.Id).Take(MostSteps).ToListAsync(cancellationToken);
        var due = await db.Set<WorkflowToken>().Where(t => t.WorkflowId == id).MinAsync(t => t.DueUtc, cancellationToken);
        return new AdminResult(
            new WorkflowRunPage
            {
                Frame = frames.Make(new PageLink(T["Automations"], frames.Url("workflows")), new PageLink(row.Name, frames.Url($"workflows/{row.WorkflowTypeId}"))),
                Title = run.Title.Length > 0 ? T["{0}: {1}", row.Name, run.Title].Value : row.Name,
                Problems = problems,
                Notice = done == "again" ? T["The run goes on from there."].Value : null,
                State = states.Of(run.State),
                Fault = Words.Tell(run.Fault, T),
                Item = run.Title,
                ItemUrl = run.ContentItemId is { } item ? frames.Url($"content/{item}") : null,
                Began = Time(run.StartedUtc),
                Ended = run.FinishedUtc is { } ended ? Time(ended) : null,
                WaitsUntil = due is { } until ? Time(until) : null,
                Again = run.IsOver && row.IsRunning ? frames.Url($"workflows/runs/{id}/again") : null,
                Steps = [.. steps.Select(s => Line(s, type))],
            },
            "Workflows.Run");
    }

    private RunStepLine Line(WorkflowStep step, WorkflowType type)
    {
        var activity = type.Find(step.ActivityId);
        return new RunStepLine(
            step.Id,
            Time(step.DoneUtc),
            activity is null ? step.Name : activity.Title ?? words.Sentence(activity),
            words.Outcome(step.Outcome),
            Words.Tell(step.Note, T),
            step.IsFault,
            activity is not null);
    }

    private string Time(DateTime utc) => DateText.Write(clock.Local(utc), "G");
}
