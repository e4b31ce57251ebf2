using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary><c>/admin/health/{key}</c>: who answers for a site.</summary>
internal sealed class DormancyEndpoint(
    CurrentSite site, ISiteStore sites, SetSiteDormancy set, DormancyWords words, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ShowAsync(string key, CancellationToken cancellationToken) =>
        await FindAsync(key, cancellationToken) is { } one ? await DrawAsync(one, DormancyInput.Of(one), [], cancellationToken) : Results.NotFound();

    public async Task<IResult> MarkAsync(HttpContext http, string key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } one)
            return Results.NotFound();
        var input = DormancyInput.Read(await http.Request.ReadFormAsync(cancellationToken));
        var saved = await set.MarkAsync(one.Key, input.Reason, input.Answerer, input.Revision, cancellationToken);
        return saved.Succeeded ? Done("dormant") : await DrawAsync(one, input, saved.Refusals, cancellationToken);
    }

    public async Task<IResult> WakeAsync(HttpContext http, string key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } one)
            return Results.NotFound();
        var input = DormancyInput.Read(await http.Request.ReadFormAsync(cancellationToken));
        var saved = await set.WakeAsync(one.Key, input.Revision, cancellationToken);
        return saved.Succeeded ? Done("awake") : await DrawAsync(one, DormancyInput.Of(one), saved.Refusals, cancellationToken);
    }

    private IResult Done(string done) => Results.Redirect(frames.Url($"{HealthEndpoint.Path}?done={done}"));

    private async Task<Site?> FindAsync(string key, CancellationToken cancellationToken) =>
        site.Site.IsWorldwide && (await sites.GetAsync(cancellationToken)).ByKey(key) is { IsWorldwide: false } one && (one.Status == SiteStatus.Online || one.Dormancy is not null) ? one : null;

    // A refused form carries the revision of now, so that sending it again means it.
    private async Task<IResult> DrawAsync(Site shown, DormancyInput input, IReadOnlyList<Refusal> problems, CancellationToken cancellationToken)
    {
        var table = await sites.GetAsync(cancellationToken);
        var one = table.ById(shown.Id) ?? shown;
        return new AdminResult(
            new DormancyPage
            {
                Frame = frames.Make(new PageLink(T["Health of the sites"], frames.Url(HealthEndpoint.Path))),
                Title = T["Who answers for {0}?", one.NameIn(AdminFrames.Language)],
                Problems = refusals.Of(problems),
                Input = input with { Revision = one.Revision },
                Key = one.Key,
                IsDormant = one.Dormancy is not null,
                Now = table.AnswererOf(one) is { } answerer ? words.Of(one, answerer) : null,
                ByName = one.Dormancy?.ByName,
                Answerers = Answerers(one, table),
            },
            "Sites.Dormancy");
    }

    private List<(string Title, IReadOnlyList<(string Value, string Text)> Sites)> Answerers(Site one, SiteTable table) =>
    [
        .. table.All.Where(s => s is { IsWorldwide: false, Status: SiteStatus.Online, Dormancy: null } && s.Id != one.Id)
            .OrderBy(s => s.NameIn(AdminFrames.Language), StringComparer.CurrentCulture)
            .GroupBy(s => one.Region is not null && s.Region == one.Region).OrderByDescending(g => g.Key)
            .Select(g => ((string)(g.Key ? T["Sites of the region"] : T["Other sites"]), (IReadOnlyList<(string, string)>)[.. g.Select(s => (s.Key, s.NameIn(AdminFrames.Language)))])),
    ];
}
