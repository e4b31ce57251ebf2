using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Maps;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Networks;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.SiteAdministration.Recipes;
using AlumniCms.SiteAdministration.Settings;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Network;

/// <summary><c>/admin/sites/new</c></summary>
internal sealed class NewSiteEndpoint(
    CurrentSite site, ISiteStore sites, AlumniDbContext db, SaveSite save, RunRecipe run, RecipeCatalog catalog, SiteWords words, RecipeWords recipeWords,
    RefusalTexts refusals, SiteAddress addresses, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> BeginAsync(CancellationToken cancellationToken) =>
        site.Site.IsWorldwide ? await DrawAsync(new NewSiteInput(), [], cancellationToken) : Results.NotFound();

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide)
            return Results.NotFound();
        var input = NewSiteInput.Read(await http.Request.ReadFormAsync(cancellationToken));
        if (Problems(input).ToList() is { Count: > 0 } problems)
            return await DrawAsync(input, problems, cancellationToken);
        var here = site.Site;
        try
        {
            var (made, report) = await MakeAsync(input, cancellationToken);
            site.Enter(here);
            return new AdminResult(
                new RecipeReportPage
                {
                    Frame = frames.Make(new PageLink(T["Sites"], frames.Url("sites"))),
                    Title = T["The site “{0}” is there", made.NameIn(AdminFrames.Language)],
                    Notice = T["It is open to everyone."],
                    Lines = recipeWords.Lines(report),
                    Links = [new PageLink(T["See the site"], addresses.For(made, made.DefaultCulture)), new PageLink(T["Its back office"], addresses.For(made, null, "/admin"))],
                },
                "Recipes.Report");
        }
        catch (RefusedException exception)
        {
            site.Enter(here);
            return await DrawAsync(input, refusals.Of(exception.Refusals), cancellationToken);
        }
        catch (RecipeException exception)
        {
            site.Enter(here);
            return await DrawAsync(input, [RecipeWords.Of(exception)], cancellationToken);
        }
    }

    // First the site by itself: a key that is taken is refused, so that a second click makes nothing and changes nothing.
    private async Task<(Site Site, RecipeRun Run)> MakeAsync(NewSiteInput input, CancellationToken cancellationToken)
    {
        var recipe = await catalog.FindByNameAsync(ImportSites.RecipeName, cancellationToken);
        return await db.InTransactionAsync(
            async ct =>
            {
                var made = (await save.RunAsync(input.Draft(), onlyCreate: true, ct)).Value.Site;
                site.Enter(made);
                return (made, await run.ExecuteAsync(recipe, new RunRecipeOptions { Variables = input.Variables(), NewSite = made.Key }, null, ct));
            },
            cancellationToken);
    }

    private IEnumerable<string> Problems(NewSiteInput input)
    {
        if (input.NameFr.Length == 0 || input.NameEn.Length == 0)
            yield return T["The site needs a French and an English name: the worldwide site lists it in both."];
        if (input.Country.Length == 0)
            yield return T["Choose the country."];
        if (input.TimeZone.Length == 0)
            yield return T["Choose the time zone."];
        if (input.Cultures.Count == 0)
            yield return T["A site needs a language."];
        else if (!input.Cultures.Contains(input.DefaultCulture, StringComparer.OrdinalIgnoreCase))
            yield return T["The default language is one of the languages of the site."];
    }

    private async Task<IResult> DrawAsync(NewSiteInput input, IReadOnlyList<string> problems, CancellationToken cancellationToken) => new AdminResult(
        new NewSitePage
        {
            Frame = frames.Make(new PageLink(T["Sites"], frames.Url("sites"))),
            Title = T["A new country site"],
            Problems = problems,
            Input = input,
            Countries = [.. CountryNames.All(CultureInfo.CurrentUICulture).Select(c => (c.Key, c.Value))],
            Regions = [.. Choices.Regions.Select(r => (r, words.OfRegion(r)))],
            Languages = Choices.Languages(await sites.GetAsync(cancellationToken), ["fr", "en"]),
            TimeZones = Choices.TimeZones(""),
        },
        "Sites.New");
}
