using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Pages;

/// <summary><c>/{site}/admin/workflows/new</c> and <c>/{site}/admin/workflows/{id}/json</c>: automations as text.</summary>
internal sealed class WorkflowJsonEndpoint(AlumniDbContext db, SaveWorkflowType save, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public IResult Begin() => Draw(null, "", 0, []);

    public async Task<IResult> ShowAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } row ? Draw(row, Text(row), row.Revision, []) : Results.NotFound();

    /// <summary>Takes in one automation, or all that a recipe has; all or none.</summary>
    public async Task<IResult> AddAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var json = form["json"].ToString();
        try
        {
            var types = PastedWorkflows.Read(json).Select(WorkflowTypeJson.Read).ToList();
            var saved = await db.InTransactionAsync(ct => SaveAllAsync(types, ct), r => r.Succeeded, cancellationToken);
            return saved.Succeeded
                ? Results.Redirect(frames.Url(types.Count == 1 ? $"workflows/{saved.Value[0]}?done=saved" : "workflows"))
                : Draw(null, json, 0, refusals.Of(saved.Refusals));
        }
        catch (WorkflowFormatException exception)
        {
            return Draw(null, json, 0, [Words(exception)]);
        }
    }

    public async Task<IResult> SaveAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var json = form["json"].ToString();
        if (await FindAsync(id, cancellationToken) is not { } row)
            return Results.NotFound();
        var basis = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;
        try
        {
            var found = PastedWorkflows.Read(json);
            if (found.Count > 1)
                return Draw(row, json, basis, [T["There are several automations in it. Paste the one that this page is about."]]);
            var saved = await save.ExecuteAsync(WorkflowTypeJson.Read(found[0]) with { WorkflowTypeId = id }, basis, cancellationToken);

            // Told of the other’s change, a second click means it.
            return saved.Succeeded ? Results.Redirect(frames.Url($"workflows/{id}?done=saved")) : Draw(row, json, row.Revision, refusals.Of(saved.Refusals));
        }
        catch (WorkflowFormatException exception)
        {
            return Draw(row, json, basis, [Words(exception)]);
        }
    }

    private async Task<Result<IReadOnlyList<string>>> SaveAllAsync(List<WorkflowType> types, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var type in types)
        {
            if (type.WorkflowTypeId.Length > 0 && await FindAsync(type.WorkflowTypeId, cancellationToken) is { } there)
                return Refusal.Of("workflow.exists", $"There is an automation “{there.Name}” with this id already. Change that one, or take WorkflowTypeId out of the text.", "WorkflowTypeId");
            var saved = await save.ExecuteAsync(type, basis: 0, cancellationToken);
            if (!saved.Succeeded)
                return Result<IReadOnlyList<string>>.Refused(saved.Refusals);
            ids.Add(saved.Value.Row.WorkflowTypeId);
        }

        return Result<IReadOnlyList<string>>.Of(ids);
    }

    private string Words(WorkflowFormatException exception) =>
        exception.Path.Length == 0 ? $"{T[exception.Problem]} {T[exception.Mend]}" : $"{T[exception.Problem]} {T[exception.Mend]} ({exception.Path})";

    private Task<WorkflowTypeRow?> FindAsync(string id, CancellationToken cancellationToken) =>
        db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == id, cancellationToken);

    private static string Text(WorkflowTypeRow row) => JsonNode.Parse(row.Json)!.ToJsonString(WorkflowTypeJson.Indented);

    private AdminResult Draw(WorkflowTypeRow? row, string json, int revision, IReadOnlyList<string> problems)
    {
        var list = new PageLink(T["Automations"], frames.Url("workflows"));
        var back = frames.Url(row is null ? "workflows" : $"workflows/{row.WorkflowTypeId}");
        return new AdminResult(
            new WorkflowJsonPage
            {
                Frame = row is null ? frames.Make(list) : frames.Make(list, new PageLink(row.Name, back)),
                Title = row is null ? T["A new automation"].Value : T["The JSON of “{0}”", row.Name].Value,
                Problems = problems,
                Action = row is null ? frames.Url("workflows/new") : frames.Url($"workflows/{row.WorkflowTypeId}/json"),
                Back = back,
                Json = json,
                Revision = row is null ? 0 : revision,
            },
            "Workflows.Json");
    }
}
