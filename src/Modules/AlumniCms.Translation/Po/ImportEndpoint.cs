using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;
using AlumniCms.Translation.Matrix;
using AlumniCms.Translation.Words;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Po;

/// <summary><c>/{site}/admin/translations/import</c>: a translator’s file, what of it fits, and the word to save it.</summary>
internal sealed class ImportEndpoint(
    AlumniDbContext db, ImportFile import, TakeTranslations take, ImportWords importWords, IEnumerable<IEntryNotes> notes, RefusalTexts words, CurrentSite site, CurrentActor actor, TimeProvider time, AdminFrames frames, IStringLocalizer<Texts> T)
{
    /// <summary>The largest file, in bytes.</summary>
    public const int LargestFile = 5 * 1024 * 1024;

    // Who has looked at the report and gone away comes back within a day, or brings the file again.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public IResult Ask() => Draw([]);

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (form.Files.GetFile("file") is not { Length: > 0 } sent)
            return Draw([T["Choose a file that is not empty."]]);
        if (sent.Length > LargestFile)
            return Draw([T["The file is larger than {0} MB. Ask for fewer texts in one file.", LargestFile / (1024 * 1024)]]);
        var name = Path.GetFileName(sent.FileName.Replace('\\', '/'));
        name = name.Length > 200 ? name[^200..] : name;
        await using var stream = sent.OpenReadStream();
        PoFile file;
        string text;
        try
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            bytes.Position = 0;
            file = PoParser.Parse(bytes, name, keepFuzzy: true);
            text = System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        }
        catch (PoFormatException exception)
        {
            return Draw([T["The file cannot be read: line {0}. Nothing of it was taken.", exception.Line]], importWords.Of(exception));
        }

        if (CultureOf(file) is not { } culture)
            return Draw([T["The file does not say for which language of the site it is. Its head needs the line “Language: fr”, with one of: {0}.", string.Join(", ", site.Site.Cultures)]]);
        if (!actor.Has(ContentPermissions.LocalizeContent, culture))
            return Draw([T["You may not write in the language of this file ({0}). Ask the site’s administrator for the right to.", culture]]);
        return Results.Redirect(frames.Url("translations/import/" + await KeepAsync(name, culture, text, cancellationToken)));
    }

    public async Task<IResult> ReportAsync(string key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } upload)
            return Results.Redirect(frames.Url("translations/import"));
        var (plans, strays) = await import.PlanAsync(Parse(upload), upload.Culture, cancellationToken);
        return await DrawAsync(upload, plans, strays, [], cancellationToken);
    }

    public async Task<IResult> ConfirmAsync(HttpContext http, string key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } upload)
            return Results.Redirect(frames.Url("translations/import"));
        var (plans, strays) = await import.PlanAsync(Parse(upload), upload.Culture, cancellationToken);
        if ((await http.Request.ReadFormAsync(cancellationToken))["seen"] != Seen(plans))
            return await DrawAsync(upload, plans, strays, [T["Texts have changed since you looked. This is what fits now: look at it, then save."]], cancellationToken);
        var problems = new List<string>();
        foreach (var plan in plans)
            if ((await take.ExecuteAsync(plan, upload.Culture, upload.FileName, cancellationToken)).Refusals is { Count: > 0 } refusals)
                problems.AddRange(words.Of(refusals).Select(w => T["{0}: {1}", plan.Text.Source.DisplayText, w].Value));
        if (problems.Count > 0)
            return await DrawAsync(upload, (await import.PlanAsync(Parse(upload), upload.Culture, cancellationToken)).Plans, strays, problems, cancellationToken);
        await db.Set<PoUpload>().Where(u => u.Key == key).ExecuteDeleteAsync(cancellationToken);
        return Results.Redirect(frames.Url($"translations?language={upload.Culture}&done=imported"));
    }

    private string? CultureOf(PoFile file)
    {
        foreach (var field in new[] { PoExport.CultureField, "Language" })
            if (file.Headers.FirstOrDefault(h => h.Key.Equals(field, StringComparison.OrdinalIgnoreCase)).Value is { } said
                && site.Site.Cultures.FirstOrDefault(c => c.Equals(said.Trim().Replace('_', '-'), StringComparison.OrdinalIgnoreCase)) is { } culture)
                return culture;
        return null;
    }

    private async Task<string> KeepAsync(string name, string culture, string text, CancellationToken cancellationToken)
    {
        var (now, owner) = (time.GetUtcNow().UtcDateTime, actor.Id);
        await db.Set<PoUpload>().Where(u => u.OwnerId == owner || u.UploadedUtc < now - Kept).ExecuteDeleteAsync(cancellationToken);
        var upload = new PoUpload { Key = IdGenerator.NewId(time), OwnerId = owner, FileName = name, Culture = culture, Text = text, UploadedUtc = now };
        db.Add(upload);
        await db.SaveChangesAsync(cancellationToken);
        return upload.Key;
    }

    private Task<PoUpload?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var (owner, oldest) = (actor.Id, time.GetUtcNow().UtcDateTime - Kept);
        return db.Set<PoUpload>().AsNoTracking().FirstOrDefaultAsync(u => u.Key == key && u.OwnerId == owner && u.UploadedUtc >= oldest, cancellationToken);
    }

    private static PoFile Parse(PoUpload upload) => PoParser.Parse(upload.Text, upload.FileName, upload.Culture, keepFuzzy: true);

    private AdminResult Draw(IReadOnlyList<string> problems, string? detail = null) => new AdminResult(
        new ImportPage
        {
            Frame = frames.Make(new PageLink(T["Translations"], frames.Url(MatrixEndpoint.Path))),
            Title = T["Import a translator’s file"],
            Problems = problems,
            Detail = detail,
        },
        "Translations.Import") { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };

    private IReadOnlyList<(string Label, string Text)> Places(ImportPlan plan) =>
        [.. plan.Text.Units.Where(u => plan.Changes.ContainsKey(u.Name)).Select(u => (importWords.Of(u.Label), plan.Changes[u.Name]))];

    private static string Seen(IEnumerable<ImportPlan> plans) => TextMark.Of(plans.SelectMany(p => new[]
    {
        p.Text.Source.ContentItemVersionId,
        p.Text.Translation is { } own ? FormattableString.Invariant($"{own.ContentItemVersionId}.{own.Revision}") : "",
        FormattableString.Invariant($"{p.Changes.Count}"),
    }));

    private async Task<IReadOnlyDictionary<string, string>> NotesAsync(IEnumerable<ImportPlan> plans, CancellationToken cancellationToken)
    {
        string[] ids = [.. plans.Where(p => p.Changes.Count > 0).Select(p => p.Text.Translation?.ContentItemId).OfType<string>()];
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contribution in notes)
            foreach (var (id, note) in await contribution.GetAsync(ids, cancellationToken))
                found[id] = found.TryGetValue(id, out var former) ? $"{former} · {note}" : note;
        return found;
    }

    private async Task<AdminResult> DrawAsync(
        PoUpload upload, IReadOnlyList<ImportPlan> plans, IReadOnlyList<ImportRemark> strays, List<string> problems, CancellationToken cancellationToken)
    {
        var said = await NotesAsync(plans, cancellationToken);
        var fitting = plans.Where(p => p.Changes.Count > 0)
            .Select(p => (p.Text.Source.DisplayText, Places(p), said.GetValueOrDefault(p.Text.Translation?.ContentItemId ?? "", ""))).ToList();
        return new AdminResult(
            new ImportReportPage
            {
                Frame = frames.Make(new PageLink(T["Translations"], frames.Url(MatrixEndpoint.Path))),
                Title = T["What of the file fits"],
                Problems = problems,
                FileName = upload.FileName,
                Culture = upload.Culture,
                ConfirmUrl = fitting.Count > 0 ? frames.Url($"translations/import/{upload.Key}") : null,
                Fitting = fitting,
                Seen = Seen(plans),
                Remarks = importWords.Of([.. plans.SelectMany(p => p.Remarks), .. strays]),
            },
            "Translations.Report") { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }
}
