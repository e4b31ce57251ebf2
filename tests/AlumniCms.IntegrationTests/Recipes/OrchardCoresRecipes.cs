using System.Text.Json;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Recipes;

/// <summary>Recipes that Orchard Core comes with, as they are, each on a site of its own.</summary>
public sealed class OrchardCoresRecipes(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Make_a_blog_that_can_be_read(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var run = await RunAsync(host, "blog.recipe.json", "orchard-blog", "en");

        var home = (await host.GetPageAsync("/orchard-blog/en")).IsOk();
        var post = (await host.GetPageAsync("/orchard-blog/en/blog/post-1")).IsOk();
        var about = (await host.GetPageAsync("/orchard-blog/en/about")).IsOk();
        var term = (await host.GetPageAsync("/orchard-blog/en/tags/earth")).IsOk();

        Assert.Equal("Blog", home.Heading);
        Assert.StartsWith("Man must explore", post.Heading, StringComparison.Ordinal);
        Assert.NotEmpty(post.Text("article"));
        Assert.Equal("About", about.Heading);
        Assert.Equal("Earth", term.Heading);
        Assert.Contains(term.Links(".cards"), l => l.EndsWith("/blog/post-1", StringComparison.Ordinal));
        Assert.Contains(home.Links("header .menu"), l => l.EndsWith("/about", StringComparison.Ordinal));
        Assert.Equal(["RawHtml"], await ShownWithoutAnAddressAsync(host, "orchard-blog"));
        Assert.All(run.Report.Where(l => l.Outcome == RecipeOutcome.Skipped), l => Assert.NotEmpty(l.Message));
    }

    [Theory, EveryEngine]
    public async Task Define_the_types_that_they_name(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await RunAsync(host, "blog.recipe.json", "orchard-types", "en");

        var model = await host.Services.GetRequiredService<ContentModelStore>().GetAsync(await host.SiteAsync("orchard-types"), Cancellation);

        foreach (var type in new[] { "Article", "BlogPost", "Blog", "Container", "Blockquote", "Image", "Paragraph", "RawHtml", "Page", "Tag", "Category" })
            Assert.NotNull(model.FindType(type));
        Assert.Null(model.FindType("Offer"));
    }

    [Theory]
    [EveryEngine("headless.recipe.json", "orchard-headless")]
    [EveryEngine("saas.recipe.json", "orchard-saas")]
    public async Task Make_a_site_that_answers(DatabaseEngine engine, string file, string key)
    {
        var host = await worlds.GetAsync(engine);

        var run = await RunAsync(host, file, key, "en");

        (await host.GetPageAsync($"/{key}/en")).IsOk();
        Assert.DoesNotContain(run.Report, l => l.Step.Equals("settings", StringComparison.OrdinalIgnoreCase) && l.Outcome == RecipeOutcome.Skipped);
    }

    [Theory, EveryEngine]
    public async Task Carry_out_roles_and_media(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var run = await RunAsync(host, "blog.recipe.json", "orchard-roles", "en");

        Assert.Contains(run.Report, l => l.Step.Equals("roles", StringComparison.OrdinalIgnoreCase) && l.Outcome is RecipeOutcome.Done or RecipeOutcome.Unchanged);
        Assert.DoesNotContain(run.Report, l => l.Step == "media" && l.Outcome == RecipeOutcome.Skipped && l.Message.Contains("no step", StringComparison.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task Bring_an_offer_whose_page_and_JSON_are_there(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var run = await RunAsync(host, "offer.example.recipe.json", "orchard-offer", "fr");

        // Its step Site has a key alone: Orchard Core passes over it, and so do we, with a word.
        Assert.Contains(run.Report, l => l.Step == "Site" && l.Outcome == RecipeOutcome.Skipped && l.Message.Contains("'orchard-offer'", StringComparison.Ordinal));
        var recipe = JsonNode.Parse(
            await File.ReadAllTextAsync(PathOf("offer.example.recipe.json"), Cancellation),
            documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
        var steps = recipe["steps"]!.AsArray();
        Assert.Equal("Stage à Yaoundé", (await host.GetPageAsync("/orchard-offer/fr/stage-a-yaounde")).IsOk().Heading);
        var offer = await host.OnDatabaseAsync("orchard-offer", db => db.Set<ContentItem>().SingleAsync(i => i.ContentType == "Offer" && i.Published, Cancellation));
        var written = steps.Single(s => s!["name"]!.ToString() == "content")!["data"]![0]!["Offer"]!;
        Assert.True(JsonNode.DeepEquals(written, offer.Content["Offer"]), offer.Content.ToJsonString());
    }

    private static async Task<RecipeRun> RunAsync(AlumniHost host, string file, string key, string culture)
    {
        var path = PathOf(file);
        await MakeSiteAsync(host, key, culture);
        return await host.RunRecipeAsync(path, key);
    }

    private static async Task MakeSiteAsync(AlumniHost host, string key, string culture) =>
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SaveSite>().RunAsync(new SiteDraft
        {
            Key = key,
            Names = new Dictionary<string, string>(StringComparer.Ordinal) { [culture] = key },
            Cultures = [culture],
            ContentModel = ContentModelSource.Own,
            Status = SiteStatus.Online,
            Features = ["AlumniCms.Headless"],
        }))).Value;

    private static string PathOf(string file)
    {
        var path = Path.Combine(Folder(), file);
        Assert.SkipUnless(File.Exists(path), "The folder with Orchard Core’s recipes is not there.");
        return path;
    }

    private static Task<List<string>> ShownWithoutAnAddressAsync(AlumniHost host, string site) => host.OnDatabaseAsync(site, db => db.Set<ContentItem>()
        .Where(i => i.Published && i.ContentType != "Menu"
            && !db.Set<AutorouteIndex>().Any(r => r.ContentItemId == i.ContentItemId))
        .Select(i => i.ContentType).Distinct().OrderBy(t => t).ToListAsync(Cancellation));

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "orchard")))
            folder = folder.Parent;
        return folder is null ? "" : Path.Combine(folder.FullName, "shared", "orchard");
    }
}
