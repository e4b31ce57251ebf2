using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Rendering;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Mandates;

/// <summary><c>/{site}/admin/guide</c>: advice to those who write, and the page where a site writes its own.</summary>
internal sealed class GuideEndpoints(ChangeSiteSettings change, RefusalTexts words, CurrentSite site, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "guide";

    public IResult Show(string? done)
    {
        var (markdown, culture) = WritingGuide.Of(site.Site, AdminFrames.Language);
        return new AdminResult(
            new GuidePage
            {
                Frame = frames.Make(),
                Title = T["Writing guide"],
                Notice = done == "saved" ? T["The guide is saved."].Value : null,
                Html = MarkdownRenderer.ToHtml(markdown),
                Culture = culture,
                EditUrl = actor.Has(SitePermissions.ManageSettings) ? frames.Url($"{Path}/edit") : null,
            },
            "Editorial.Guide");
    }

    public IResult Edit() => Draw([.. site.Site.Cultures.Select(c => (c, WritingGuide.Own(site.Site, c)))], site.Site.Revision, []);

    public async Task<IResult> SaveAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var texts = site.Site.Cultures.Select(c => (Culture: c, Markdown: form[$"text.{c}"].ToString().ReplaceLineEndings("\n").Trim())).ToList();
        if (texts.Any(t => t.Markdown.Length > WritingGuide.Longest))
            return Draw(texts, 0, [T["That is too long: {0} characters at most.", WritingGuide.Longest]]);
        if (!int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) || revision != site.Site.Revision)
            return Draw(texts, site.Site.Revision, [T["Somebody else has changed it meanwhile. What you have typed is kept: look at it beside what stands there now, and save again."]]);
        var guide = new JsonObject();
        foreach (var (culture, markdown) in texts)
            guide[culture] = markdown.Length > 0 ? markdown : null;
        var saved = await change.RunAsync(site.Site.Key, new JsonObject { [WritingGuide.Section] = guide }, cancellationToken);
        return saved.Succeeded ? Results.Redirect(frames.Url($"{Path}?done=saved")) : Draw(texts, revision, words.Of(saved.Refusals));
    }

    private AdminResult Draw(IReadOnlyList<(string Culture, string Markdown)> texts, int revision, IReadOnlyList<string> problems) => new(
        new GuidePage
        {
            Frame = frames.Make(new PageLink(T["Writing guide"], frames.Url(Path))),
            Title = T["Change the writing guide"],
            Texts = texts,
            BuiltIn = WritingGuide.Of(site.Site, AdminFrames.Language).Markdown,
            Revision = revision,
            Problems = problems,
        },
        "Editorial.GuideForm")
    { StatusCode = problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
}
