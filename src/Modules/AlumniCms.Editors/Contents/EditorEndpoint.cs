using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Admin.Sessions;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editors.Form;
using AlumniCms.Editors.Pickers;
using AlumniCms.Editors.Translation;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary><c>/{site}/admin/content/{id}</c> and <c>/{site}/admin/content/new/{type}</c></summary>
internal sealed class EditorEndpoint(
    EditorSessions sessions,
    EditorSteps steps,
    EditorDraw draw,
    PickedIds picked,
    LostForm lost,
    RefusalTexts words,
    IContentManager contents,
    SaveDraft saveDraft,
    EditorDesk desk,
    ConfirmTranslation confirm,
    CurrentSite site,
    SiteClock clock,
    TimeProvider time,
    AdminFrames frames,
    IStringLocalizer<Texts> T)
{
    // Each item is a form of its own on the page that is drawn again; nobody adds so many between two saves.
    private const int MostNewItems = 300;

    public async Task<IResult> ShowAsync(string id, string? done, CancellationToken cancellationToken) =>
        await sessions.OpenAsync(id, cancellationToken) is { } session ? await OpenAsync(session, done, cancellationToken) : Results.NotFound();

    public async Task<IResult> TranslateAsync(string id, string? done, CancellationToken cancellationToken) =>
        await sessions.OpenAsync(id, cancellationToken) is not { } session ? Results.NotFound()
        : await confirm.IsTranslationAsync(session.Item, cancellationToken) ? await OpenAsync(session with { IsBeside = true }, done, cancellationToken)
        : Results.Redirect(frames.Url($"content/{id}"));

    public async Task<IResult> BeginAsync(string type, string? culture, string? from, CancellationToken cancellationToken) =>
        await sessions.BeginAsync(type, culture ?? "", from ?? "", cancellationToken) is { } session ? await OpenAsync(session, null, cancellationToken) : Results.NotFound();

    public async Task<IResult> SendAsync(HttpContext http, string id, CancellationToken cancellationToken) =>
        await sessions.OpenAsync(id, cancellationToken) is { } session ? await TakeAsync(http, session, cancellationToken) : await GoneAsync(http);

    public async Task<IResult> SendNewAsync(HttpContext http, string type, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        return await sessions.BeginAsync(type, form["culture"].ToString(), form["from"].ToString(), cancellationToken) is { } session
            ? await TakeAsync(http, session, cancellationToken)
            : await GoneAsync(http);
    }

    // A page is for people; a script keeps what was typed itself.
    private Task<IResult> GoneAsync(HttpContext http) => http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        ? lost.GoneAsync(http)
        : Task.FromResult(Results.NotFound());

    private async Task<IResult> OpenAsync(EditorSession session, string? done, CancellationToken cancellationToken)
    {
        var values = session.Form(site.Site, time).Write(session.Type, session.Item.Content);
        return await DrawAsync(session, new EditorState(values, session.Basis) { Notice = Said(done) }, cancellationToken);
    }

    private async Task<IResult> TakeAsync(HttpContext http, EditorSession session, CancellationToken cancellationToken)
    {
        var values = EditorValues.Of(await http.Request.ReadFormAsync(cancellationToken));
        session = session with { IsBeside = session.IsBeside || values.Text("beside") == "true" };
        if (values.CountItems() is > MostNewItems and var items && items > MostNewItems + session.Form(site.Site, time).Write(session.Type, session.Item.Content).CountItems())
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var basis = Basis(values);
        var verb = values.Text("do");
        if (await steps.TakeAsync(verb, session, values, cancellationToken) is { } found)
            return await DrawAsync(session, new EditorState(values, basis) { Found = found }, cancellationToken);
        if (await desk.TakeAsync(verb, session, values, cancellationToken) is { } said)
            return await DrawAsync(session, new EditorState(values, basis) { Desk = said }, cancellationToken);
        if (values.Has("theirs:"))
            TakeTheirs(session, values);

        var problems = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var form = session.Form(site.Site, time);
        var content = form.Read(session.Type, session.Item.Content, values, problems);
        foreach (var (name, problem) in await picked.ProblemsAsync(session, values, form.Write(session.Type, session.Item.Content), cancellationToken))
            problems.TryAdd(name, problem);
        if (problems.Count > 0)
            return await RefuseAsync(http, session, values, basis, problems.ToDictionary(p => p.Key, p => T[p.Value].Value, StringComparer.OrdinalIgnoreCase), [], cancellationToken);

        // Who reviews a text presses a button of the same form: that alone makes nobody its author.
        var isSame = !session.IsNew && basis == session.Basis && JsonNode.DeepEquals(content, form.Read(session.Type, session.Item.Content, form.Write(session.Type, session.Item.Content), []));
        var saved = isSame ? session.Item : await saveDraft.ExecuteAsync(session.With(content), basis, cancellationToken);
        if (!saved.Succeeded)
            return await RefuseAsync(http, session, values, basis, saved.Refusals, content, cancellationToken);
        await confirm.TakeAsync(session, saved.Value, values, verb, cancellationToken);
        if (verb == "autosave")
            return Results.Json(await AutosavedAsync(saved.Value, cancellationToken));
        return await FinishAsync(verb, http, session, saved.Value, values, cancellationToken);
    }

    private async Task<IResult> FinishAsync(
        string verb, HttpContext http, EditorSession session, ContentItem item, EditorValues values, CancellationToken cancellationToken)
    {
        var url = frames.Url($"content/{item.ContentItemId}");
        var page = session.IsBeside ? url + "/translate" : url;
        if (await desk.StepAsync(verb, item, cancellationToken) is not { } step)
            return Results.Redirect($"{page}?done=saved");
        if (step.NeedsPage)
            return Results.Redirect($"{url}/moves/{step.Name}");
        var result = await desk.MoveAsync(step, item, values.Text("note"), cancellationToken);
        if (result.Succeeded)
            return Results.Redirect($"{page}?done={step.Done}");

        // The text is kept as a draft; what is missing for publication stands beside it.
        var now = (await sessions.OpenAsync(item.ContentItemId, cancellationToken) ?? session) with { IsBeside = session.IsBeside };
        return await RefuseAsync(http, now, values, now.Basis, result.Refusals, item.Content, cancellationToken);
    }

    private async Task<IResult> RefuseAsync(
        HttpContext http, EditorSession session, EditorValues values, EditingBasis? basis, IReadOnlyList<Refusal> refusals, JsonObject content, CancellationToken cancellationToken)
    {
        if (refusals.Any(r => r.Code == "conflict"))
            return await ConflictAsync(session, values, cancellationToken);
        var problems = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var messages = new List<string>();
        foreach (var refusal in refusals)
        {
            var name = RefusedControl.Of(refusal, content);
            if (name.Length > 0)
                problems.TryAdd(name, words.Of(refusal));
            else
                messages.Add(words.Of(refusal));
        }

        return await RefuseAsync(http, session, values, basis, problems, messages, cancellationToken);
    }

    private async Task<IResult> RefuseAsync(
        HttpContext http, EditorSession session, EditorValues values, EditingBasis? basis, Dictionary<string, string> problems, List<string> messages, CancellationToken cancellationToken)
    {
        if (values.Text("do") == "autosave")
            return Results.Json(new { problems = problems.Select(p => new { path = p.Key, text = p.Value }), messages }, statusCode: StatusCodes.Status422UnprocessableEntity);
        var state = new EditorState(values, basis) { Problems = problems };
        var page = await draw.MakeAsync(session, state, cancellationToken);
        var named = page.Parts.SelectMany(p => p.Fields).Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        messages.AddRange(problems.Where(p => !named.Contains(p.Key)).Select(p => p.Value));
        messages.Insert(0, problems.Count > 0 ? T["It is not finished yet: see what is marked below. What you have written is kept."] : T["It was not saved. What you have written is kept."]);
        return new AdminResult(await draw.MakeAsync(session, state with { Messages = messages }, cancellationToken), "Contents.Editor");
    }

    private async Task<IResult> ConflictAsync(EditorSession session, EditorValues mine, CancellationToken cancellationToken)
    {
        var item = await contents.GetAsync(session.Item.ContentItemId, VersionOptions.Latest, cancellationToken);
        if (item is null)
            return Results.NotFound();
        var at = clock.Local(item.ModifiedUtc).ToString("t", CultureInfo.CurrentCulture);
        if (mine.Text("do") == "autosave")
            return Results.Json(new { conflict = new { by = item.Author, at } }, statusCode: StatusCodes.Status409Conflict);
        var now = session with { Item = item };
        var state = new EditorState(mine, now.Basis);
        var parts = (await draw.MakeAsync(now, state, cancellationToken)).Parts;
        var theirs = now.Form(site.Site, time).Write(now.Type, item.Content);
        var labels = parts.SelectMany(p => p.Fields).ToDictionary(f => f.Name, f => f.Label, StringComparer.OrdinalIgnoreCase);
        var differences = theirs.All
            .Where(t => (mine.Has(t.Key) || !t.Key.Contains(':', StringComparison.Ordinal)) && labels.ContainsKey(Root(t.Key)) && !t.Value.Where(v => v.Length > 0).SequenceEqual(mine.Texts(t.Key)))
            .Select(t => new EditorDifference(t.Key, labels[Root(t.Key)], string.Join(", ", t.Value), string.Join(", ", mine.Texts(t.Key)))).ToList();
        var page = await draw.MakeAsync(now, state with { Conflict = new EditorConflict(item.Author, at, differences) }, cancellationToken);
        return new AdminResult(page, "Contents.Editor") { StatusCode = StatusCodes.Status409Conflict };

        string Root(string name) => labels.ContainsKey(name) ? name : name.Split(':')[0] is var bare && labels.ContainsKey(bare) ? bare
            : labels.Keys.FirstOrDefault(l => name.StartsWith(l + ".", StringComparison.OrdinalIgnoreCase)) ?? name;
    }

    private void TakeTheirs(EditorSession session, EditorValues mine)
    {
        var theirs = session.Form(site.Site, time).Write(session.Type, session.Item.Content);
        foreach (var name in mine.Texts("theirs:"))
            foreach (var (key, texts) in theirs.All.Where(t => t.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || t.Key.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase) || t.Key.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)))
                mine.Set(key, texts);
    }

    private async Task<object> AutosavedAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var session = await sessions.OpenAsync(item.ContentItemId, cancellationToken);
        var values = session!.Form(site.Site, time).Write(session.Type, item.Content);
        var page = await draw.MakeAsync(session, new EditorState(values, session.Basis), cancellationToken);
        return new
        {
            saved = true,
            url = frames.Url($"content/{item.ContentItemId}"),
            basis = new { version = item.ContentItemVersionId, revision = item.Revision },
            at = clock.Now.ToString("t", CultureInfo.CurrentCulture),
            checks = page.Remarks.Select(r => new { level = r.IsRequired ? "error" : r.IsFact ? "fact" : "warning", path = r.Name, text = r.Text }),
        };
    }

    private async Task<IResult> DrawAsync(EditorSession session, EditorState state, CancellationToken cancellationToken) =>
        new AdminResult(await draw.MakeAsync(session, state, cancellationToken), "Contents.Editor");

    private static EditingBasis? Basis(EditorValues values) =>
        values.Text("basis.version") is { Length: > 0 } version
            && int.TryParse(values.Text("basis.revision"), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new EditingBasis(version, revision)
            : null;

    private string? Said(string? done) => done switch
    {
        "saved" => T["Saved as a draft: readers do not see it yet."].Value,
        "publish" => T["Published: readers see it now."],
        "submit" => T["Sent for review. You will find it on your dashboard."],
        "moved" => T["Done. Those concerned are told."],
        "scheduled" => T["Scheduled: the day and the hour stand under “Where it stands”. Those concerned are told."],
        "restored" => T["The former version is the draft now. Readers see no change until it is published."],
        _ => null,
    };
}
