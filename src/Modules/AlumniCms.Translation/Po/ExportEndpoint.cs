using System.Text;

using AlumniCms.Admin.Frames;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;
using AlumniCms.Translation.Matrix;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Po;

/// <summary><c>/{site}/admin/translations/export</c>: marked texts as a file for translators.</summary>
internal sealed class ExportEndpoint(
    MatrixQuery matrix, TranslatedTexts texts, CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const int MostTitles = 8;

    public async Task<IResult> AskAsync(IFormCollection form, CancellationToken cancellationToken) =>
        Draw(form, await MarkedTexts.ReadAsync(form, matrix, cancellationToken), []);

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var marked = await MarkedTexts.ReadAsync(form, matrix, cancellationToken);
        if (site.Site.Cultures.FirstOrDefault(c => c == form["culture"]) is not { } culture)
            return Draw(form, marked, [T["Choose a language of the site."]]);
        if (marked.Rows.Count > MarkedTexts.Most)
            return Draw(form, marked, [T["More than {0} entries fit. Search for less.", MarkedTexts.Most]]);
        var found = new List<TranslatedText>();
        foreach (var row in marked.Rows)
            if (await texts.FindAsync(row.LocalizationSet, culture, cancellationToken) is { } text)
                found.Add(text);
        var name = $"{(site.Site.IsWorldwide ? "monde" : site.Site.Key)}-{culture}.po";
        var origin = $"{http.Request.Scheme}://{http.Request.Host}";
        var file = PoExport.Make(name, culture, found, t => origin + frames.Url($"content/{t.Source.ContentItemId}"), form["translated"] == "true", clock.Now);
        return file.Entries.Count == 0
            ? Draw(form, marked, [T["Nothing of this is to be translated into that language."]])
            : Results.File(Encoding.UTF8.GetBytes(PoWriter.Write(file)), "text/x-gettext-translation; charset=utf-8", name);
    }

    private IResult Draw(IFormCollection form, MarkedTexts marked, IReadOnlyList<string> problems)
    {
        if (marked.Rows.Count == 0)
            return Results.Redirect(frames.Url("translations?done=none"));
        var asked = form["culture"].ToString() is { Length: > 0 } chosen ? chosen : Admin.Listings.ListingQuery.Parse(form["query"].ToString()).Filter("language");
        return new AdminResult(
            new ExportPage
            {
                Frame = frames.Make(new PageLink(T["Translations"], frames.Url(MatrixEndpoint.Path))),
                Title = T["File for a translator"],
                Problems = problems,
                Titles = [.. marked.Rows.Take(MostTitles).Select(r => r.DisplayText)],
                Count = marked.Rows.Count,
                Hidden = marked.Hidden,
                Cultures = site.Site.Cultures,
                Chosen = asked ?? site.Site.Cultures.FirstOrDefault(c => c != site.Site.DefaultCulture) ?? site.Site.DefaultCulture,
            },
            "Translations.Export") { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
    }
}
