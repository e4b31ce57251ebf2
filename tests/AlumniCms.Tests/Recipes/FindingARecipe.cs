using AlumniCms.Recipes.Reading;

namespace AlumniCms.Tests.Recipes;

public sealed class FindingARecipe : IDisposable
{
    private readonly RecipeFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Goes_by_name_without_case_or_by_path()
    {
        var file = folder.Write("demo/Blog.recipe.json", """{"name":"Blog","steps":[{"name":"a"}]}""");
        var catalog = new RecipeCatalog([folder.Root]);

        Assert.Single((await catalog.FindAsync("bLOG", Stop)).Steps);
        Assert.Equal("Blog", (await catalog.FindAsync(file, Stop)).Name);
        Assert.Equal("Blog", (await catalog.FindAsync("demo/Blog.recipe.json", Stop)).Name);
    }

    [Fact]
    public async Task Names_the_known_ones_when_there_is_none()
    {
        folder.Write("a.recipe.json", """{"name":"A","steps":[]}""");
        var catalog = new RecipeCatalog([folder.Root]);

        var error = await Assert.ThrowsAsync<RecipeException>(() => catalog.FindAsync("Z", Stop));

        Assert.Equal("There is no recipe “Z”. Known are: A. A file is run by its path.", error.ToString());
    }

    [Fact]
    public async Task By_name_alone_reaches_no_path()
    {
        var file = folder.Write("outside/a.recipe.json", """{"name":"A","steps":[]}""");
        folder.Write("inside/b.recipe.json", """{"name":"B","steps":[]}""");
        var catalog = new RecipeCatalog([Path.Combine(folder.Root, "inside")]);

        await Assert.ThrowsAsync<RecipeException>(() => catalog.FindByNameAsync(file, Stop));
    }

    [Fact]
    public async Task Reports_a_name_that_stands_twice_with_both_paths()
    {
        var first = folder.Write("a.recipe.json", """{"name":"Blog","steps":[]}""");
        var second = folder.Write("b.recipe.json", """{"name":"blog","steps":[]}""");
        var catalog = new RecipeCatalog([folder.Root]);
        var expected = $"{first}: The name “Blog” belongs to 2 recipes: {first} and {second}. Rename one of them, or run it by its path.";

        Assert.Equal(expected, Assert.Single(catalog.List().Problems).ToString());
        Assert.Equal(expected, (await Assert.ThrowsAsync<RecipeException>(() => catalog.FindAsync("BLOG", Stop))).ToString());
        Assert.Equal("blog", (await catalog.FindAsync(second, Stop)).Name);
    }

    [Fact]
    public void Lists_a_broken_recipe_as_a_problem_beside_the_good_ones()
    {
        var broken = folder.Write("broken.recipe.json", "{\n\"name\": oops");
        folder.Write("good.recipe.json", """{"name":"Good","issetuprecipe":true,"tags":["t"],"steps":[]}""");
        folder.Write("other.json", "no recipe at all");

        var listing = new RecipeCatalog([folder.Root, Path.Combine(folder.Root, "gone")]).List();

        Assert.Equal(("Good", true), (listing.Recipes.Single().Name, listing.Recipes.Single().IsSetupRecipe));
        Assert.Equal(
            [
                $"{Path.Combine(folder.Root, "gone")}: The recipe folder does not exist. Create it, or take it out of the configuration.",
                $"{broken}, line 2, column 9: The file is not JSON: 'o' is an invalid start of a value. Correct the text at this place; comments and trailing commas are allowed.",
            ],
            listing.Problems.Select(problem => problem.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Stops_reading_where_the_steps_begin()
    {
        folder.Write("a.recipe.json", """{"name":"A","steps":[ here it is broken""");

        Assert.Equal("A", new RecipeCatalog([folder.Root]).List().Recipes.Single().Name);
    }

    [Fact]
    public void Finds_a_name_behind_long_steps()
    {
        folder.Write("a.recipe.json", $$"""{"steps":[{"name":"s","text":"{{new string('é', 40_000)}}"}], "name":"Late"}""");

        Assert.Equal("Late", new RecipeCatalog([folder.Root]).List().Recipes.Single().Name);
    }

    [Fact]
    public void Sees_a_changed_file_and_keeps_an_unchanged_one()
    {
        var file = folder.Write("a.recipe.json", """{"name":"A","steps":[]}""");
        var catalog = new RecipeCatalog([folder.Root]);
        var first = catalog.List().Recipes.Single();

        Assert.Same(first, catalog.List().Recipes.Single());
        File.WriteAllText(file, """{"name":"Changed","steps":[]}""");
        Assert.Equal("Changed", catalog.List().Recipes.Single().Name);
    }

    public void Dispose() => folder.Dispose();
}
