using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Tests.Recipes;

public sealed class ReadingAFileBesideARecipe : IDisposable
{
    private const string Mend = "Give a readable file by its path from the recipe’s folder, such as 'Snippets/footer.html'.";

    private readonly RecipeFolder folder = new();

    [Fact]
    public void Gives_its_text_or_its_bytes()
    {
        folder.Write("Snippets/été.html", [0xEF, 0xBB, 0xBF, .. "<p>é</p>"u8]);
        folder.Write("empty.txt", "");

        Assert.Equal("<p>é</p>", folder.Evaluate("[file: text('Snippets/été.html') ]"));
        Assert.Equal("<p>é</p>", folder.Evaluate(@"[file:text(""Snippets\\été.html"")]"));
        Assert.Equal("77u/PHA+w6k8L3A+", folder.Evaluate("[file:base64('./Snippets/../Snippets/été.html')]"));
        Assert.Equal("", folder.Evaluate("[file:text('empty.txt')]"));
    }

    [Fact]
    public void Does_not_run_a_script_that_it_holds()
    {
        folder.Write("a.txt", "[js: uuid()]");

        Assert.Equal("[js: uuid()]", folder.Evaluate("[file:text('a.txt')]"));
    }

    [Fact]
    public void May_go_up_within_the_root_and_no_further()
    {
        folder.Write("shared/a.txt", "A");
        var recipe = new RecipeDescriptor { Name = "X", FilePath = Path.Combine(folder.Root, "inner", "x.recipe.json") };
        var scope = folder.Scope(recipe);

        Assert.Equal("A", ScriptEvaluator.Evaluate("[file:text('../shared/a.txt')]", scope, RecipeFolder.Here));
        Assert.Null(RecipeFiles.Of(recipe, [Path.Combine(folder.Root, "elsewhere")]).Resolve("../shared/a.txt", out var refusal));
        Assert.Equal("The path “../shared/a.txt” leads out of the recipe folder.", refusal);
        Assert.NotNull(RecipeFiles.Of(recipe, [folder.Root]).Resolve("../shared/a.txt", out _));
    }

    [Theory]
    [InlineData("/etc/hostname", "The path “/etc/hostname” is absolute.")]
    [InlineData("C:/secret.txt", "The path “C:/secret.txt” is absolute.")]
    [InlineData("../secret.txt", "The path “../secret.txt” leads out of the recipe folder.")]
    [InlineData("a/../../secret.txt", "The path “a/../../secret.txt” leads out of the recipe folder.")]
    [InlineData("", "The path of the file is empty or holds a character that no path may hold.")]
    public void Refuses_a_path_out_of_the_root(string path, string message)
    {
        var error = Assert.Throws<RecipeException>(() => folder.Evaluate($"[file:text('{path}')]"));

        Assert.Equal((message + $" The script: [file:text('{path}')]", Mend), (error.Message, error.Mend));
    }

    [Fact]
    public void Refuses_a_neighbour_whose_name_starts_like_the_root()
    {
        var neighbour = Directory.CreateDirectory(folder.Root + "-secret");
        try
        {
            File.WriteAllText(Path.Combine(neighbour.FullName, "a.txt"), "secret");

            Assert.Throws<RecipeException>(() => folder.Evaluate($"[file:text('../{neighbour.Name}/a.txt')]"));
        }
        finally
        {
            neighbour.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("link.txt")]
    [InlineData("linked/secret.txt")]
    [InlineData("twice.txt")]
    public void Refuses_a_link_that_leads_out(string path)
    {
        using var outside = new RecipeFolder();
        outside.Write("secret.txt", "secret");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "link.txt"), Path.Combine(outside.Root, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "twice.txt"), "link.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "linked"), outside.Root);

        var error = Assert.Throws<RecipeException>(() => folder.Evaluate($"[file:text('{path}')]"));

        Assert.StartsWith($"The path “{path}” is a link that leads out of the recipe folder.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Follows_a_link_that_stays_inside()
    {
        folder.Write("real.txt", "A");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "link.txt"), "real.txt");

        Assert.Equal("A", folder.Evaluate("[file:text('link.txt')]"));
    }

    [Fact]
    public void Leaves_a_missing_file_to_the_run()
    {
        var lenient = folder.Scope(lenient: true);

        Assert.Equal("", ScriptEvaluator.Evaluate("[file:text('no.html')]", lenient, RecipeFolder.Here));
        Assert.Equal("The file “no.html” does not exist; its text is left empty.", Assert.Single(lenient.Warnings).Message);
        Assert.Equal(
            "The file “no.html” does not exist. The script: [file:text('no.html')]",
            Assert.Throws<RecipeException>(() => folder.Evaluate("[file:text('no.html')]")).Message);
    }

    [Fact]
    public void Refuses_text_that_is_not_UTF_8()
    {
        folder.Write("a.txt", [0xFF, 0xFE]);

        var error = Assert.Throws<RecipeException>(() => folder.Evaluate("[file:text('a.txt')]"));

        Assert.Equal("The file “a.txt” is not UTF-8 text. The script: [file:text('a.txt')]", error.Message);
    }

    public void Dispose() => folder.Dispose();
}
