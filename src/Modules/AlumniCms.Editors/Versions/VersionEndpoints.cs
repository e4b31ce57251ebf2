using AlumniCms.Admin.Differences;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Versions;

/// <summary><c>/{site}/admin/content/{id}/versions</c>: the list, two side by side, and the way back.</summary>
internal sealed class VersionEndpoints(
    IContentManager contents, ContentRights rights, EditorFields fields, ContentModelStore models, RestoreVersion restore, RefusalTexts words,
    CurrentSite site, SiteClock clock, TimeProvider time, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ListAsync(string id, CancellationToken cancellationToken)
    {
        var versions = await contents.GetHistoryAsync(id, cancellationToken);
        if (versions.Count == 0 || !rights.MayView(versions[0]))
            return Results.NotFound();
        return new AdminResult(
            new VersionsPage
            {
                Frame = frames.Make(Crumbs(versions[0])),
                Title = T["Versions"],
                CompareUrl = frames.Url($"content/{id}/versions/compare"),
                Versions = [.. versions.Select(v => new VersionRow(v.ContentItemVersionId, When(v), v.Author, v.DisplayText, v.Latest, v.Published))],
            },
            "Versions.List");
    }

    public async Task<IResult> CompareAsync(string id, string? older, string? newer, CancellationToken cancellationToken)
    {
        var first = await contents.GetVersionAsync(older ?? "", cancellationToken);
        var second = await contents.GetVersionAsync(newer ?? "", cancellationToken);
        if (first?.ContentItemId != id || second?.ContentItemId != id || !rights.MayView(first) || !rights.MayView(second))
            return Results.NotFound();
        if (first.Id > second.Id)
            (first, second) = (second, first);
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (model.FindType(first.ContentType) is not { } type)
            return Results.NotFound();
        return new AdminResult(
            new ComparePage
            {
                Frame = frames.Make([.. Crumbs(second), new PageLink(T["Versions"], frames.Url($"content/{id}/versions"))]),
                Title = T["Two versions compared"],
                Older = T["{0}, {1}", When(first), first.Author],
                Newer = T["{0}, {1}", When(second), second.Author],
                Lang = second.Culture.Length > 0 ? second.Culture : null,
                Differences = await DifferencesAsync(type, model, first, second, cancellationToken),
                RestoreUrl = rights.MayEdit(second) && !first.Latest ? frames.Url($"content/{id}/versions/{first.ContentItemVersionId}/restore") : null,
            },
            "Versions.Compare");
    }

    public async Task<IResult> RestoreAsync(string id, string version, CancellationToken cancellationToken)
    {
        if ((await contents.GetVersionAsync(version, cancellationToken))?.ContentItemId != id)
            return Results.NotFound();
        var restored = await restore.ExecuteAsync(version, cancellationToken);
        if (restored.Succeeded)
            return Results.Redirect(frames.Url($"content/{id}?done=restored"));
        return new AdminResult(
            new BulkReportPage { Frame = frames.Make(), Title = T["It was not restored"], Problems = [.. restored.Refusals.Select(words.Of)], Done = 0, Back = frames.Url($"content/{id}/versions") },
            "Contents.Bulk");
    }

    private async Task<IReadOnlyList<FieldDifference>> DifferencesAsync(
        ContentTypeDefinition type, ContentModel model, ContentItem older, ContentItem newer, CancellationToken cancellationToken)
    {
        var form = new ContentForm(model, site.Site, time);
        var (before, after) = (await TextsAsync(older), await TextsAsync(newer));
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(name => (Label: (after.GetValueOrDefault(name) ?? before[name]).Label, Older: before.GetValueOrDefault(name)?.Text ?? "", Newer: after.GetValueOrDefault(name)?.Text ?? ""))
            .Where(d => d.Older != d.Newer).Select(d => Difference(d.Label, d.Older, d.Newer))];

        async Task<Dictionary<string, Shown>> TextsAsync(ContentItem version)
        {
            var parts = await fields.MakeAsync(
                type, model, form.Write(type, version.Content), new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<EditorOption>>(), version.Culture, cancellationToken);
            return parts.SelectMany(p => Flat(p.Fields, "")).DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => new Shown(f.Label, f.Text), StringComparer.Ordinal);
        }
    }

    private static IEnumerable<(string Name, string Label, string Text)> Flat(IEnumerable<EditorField> fields, string above)
    {
        foreach (var field in fields)
        {
            var label = above.Length == 0 ? field.Label : $"{above} · {field.Label}";
            yield return (field.Name, label, FieldText.Of(field));
            foreach (var item in field.Items)
                foreach (var inner in Flat(item.Fields, item.Title))
                    yield return inner;
        }
    }

    private static FieldDifference Difference(string label, string older, string newer)
    {
        var (before, after) = TextDifference.Of(older, newer);
        return new FieldDifference(label, before, after);
    }

    private PageLink[] Crumbs(ContentItem item) =>
        [new PageLink(T["Contents"], frames.Url("content")), new PageLink(item.DisplayText, frames.Url($"content/{item.ContentItemId}"), item.Culture.Length > 0 ? item.Culture : null)];

    private string When(ContentItem version) => DateText.Write(clock.Local(version.ModifiedUtc), "g");

    private sealed record Shown(string Label, string Text);
}
