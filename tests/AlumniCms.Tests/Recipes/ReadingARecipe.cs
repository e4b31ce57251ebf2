using System.Text;
using AlumniCms.Recipes.Reading;

namespace AlumniCms.Tests.Recipes;

public sealed class ReadingARecipe : IDisposable
{
    private readonly RecipeFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gives_the_header_the_variables_and_the_steps()
    {
        var recipe = await folder.ReadAsync("""
            // A comment
            {
              "NAME": " Blog ", "DisplayName": "Le blog", "description": "D", "author": "A", "website": "W", "version": "1.0",
              "IsSetupRecipe": true, "categories": ["a", "b"], "tags": ["t",], /* and another */
              "variables": { "id": "[js: uuid()]" },
              "steps": [ { "name": "feature", "enable": [] }, { "Name": "Roles" }, ],
            }
            """);

        Assert.Equal(("Blog", "Le blog", "D", "A", "W", "1.0", true), (recipe.Name, recipe.DisplayName, recipe.Description, recipe.Author, recipe.Website, recipe.Version, recipe.IsSetupRecipe));
        Assert.Equal(["a", "b"], recipe.Categories);
        Assert.Equal(["t"], recipe.Tags);
        Assert.Equal("[js: uuid()]", (string?)recipe.Variables["id"]);
        Assert.Equal([(0, "feature"), (1, "Roles")], recipe.Steps.Select(step => (step.Index, step.Name)));
        Assert.Equal(folder.Root, recipe.Folder);
    }

    [Fact]
    public async Task Tolerates_a_byte_order_mark_and_missing_texts()
    {
        var file = folder.Write("x.recipe.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"name":"É","steps":[]}""")]);

        var recipe = await RecipeReader.ReadAsync(file, Stop);

        Assert.Equal(("É", "É", "", false), (recipe.Name, recipe.DisplayName, recipe.Author, recipe.IsSetupRecipe));
        Assert.Empty(recipe.Variables);
    }

    [Fact]
    public async Task Takes_a_step_by_its_exact_name_when_it_has_a_Name_of_its_own()
        => Assert.Equal("Site", Assert.Single((await folder.ReadAsync("""{"name":"x","steps":[{"Name":"Cameroun","name":"Site"}]}""")).Steps).Name);

    [Theory]
    [InlineData("", null, "The file is empty. Write a recipe into it: { \"name\": \"…\", \"steps\": [ ] }.")]
    [InlineData(" \n// only a comment\n", null, "The file is empty. Write a recipe into it: { \"name\": \"…\", \"steps\": [ ] }.")]
    [InlineData("[]", "line 1, column 1, $", "The file holds no JSON object. A recipe starts with { and ends with }.")]
    [InlineData("{\n  \"name\": é\n}", "line 2, column 11", "The file is not JSON: '0xC3' is an invalid start of a value. Correct the text at this place; comments and trailing commas are allowed.")]
    [InlineData("{}", "line 1, column 1, $", "The recipe has no name. Add \"name\": \"…\" at the top of the file.")]
    [InlineData("{\"name\":\"x\"}", "line 1, column 1, $", "The recipe has no “steps”. Add \"steps\": [ … ]; an empty list is fine.")]
    [InlineData("{\"name\":\"x\",\n\"Steps\":{}}", "line 2, column 9, $.Steps", "“Steps” is not a list. Write a list there.")]
    [InlineData("{\"name\":1,\"steps\":[]}", "line 1, column 9, $.name", "“name” is not text. Write text there.")]
    [InlineData("{\"name\":\"x\",\"tags\":[1],\"steps\":[]}", "line 1, column 20, $.tags", "“tags” is not a list of texts. Write a list of texts there.")]
    [InlineData("{\"name\":\"x\",\"issetuprecipe\":\"yes\",\"steps\":[]}", "line 1, column 29, $.issetuprecipe", "“issetuprecipe” is not true or false. Write true or false there.")]
    [InlineData("{\"name\":\"x\",\"variables\":[],\"steps\":[]}", "line 1, column 25, $.variables", "“variables” is not an object. Write an object there.")]
    [InlineData("{\"name\":\"x\",\"Name\":\"y\",\"steps\":[]}", "line 1, column 20, $.Name", "The property “name” stands twice in the recipe, once as “Name”. Keep one of the two.")]
    [InlineData("{\"name\":\"x\",\"steps\":[\n{\"name\":\"a\",\"b\":{\"é\":1,\"é\":2}}]}", "line 2, column 24, $.steps[0].b.é", "The property “é” stands twice in the same object. Keep one of the two.")]
    [InlineData("{\"name\":\"x\",\"steps\":[\n {}]}", "line 2, column 2, step 1, $.steps[0]", "The step has no name. Add \"name\": \"…\" to say what the step does.")]
    [InlineData("{\"name\":\"x\",\"steps\":[{\"name\":\"a\"},{\"name\":7}]}", "line 1, column 35, step 2, $.steps[1]", "The name of the step is not text. Write it in quotation marks.")]
    [InlineData("{\"name\":\"x\",\"steps\":[{\"name\":\" \"}]}", "line 1, column 22, step 1, $.steps[0]", "The name of the step is empty. Write what the step does, such as \"content\".")]
    [InlineData("{\"name\":\"x\",\"steps\":[4]}", "line 1, column 22, step 1, $.steps[0]", "The step is not an object. Write it as { \"name\": \"…\", … }.")]
    [InlineData("{\"name\":\"\\ud800\",\"steps\":[]}", "line 1, column 9, $.name", "The text holds half a character: a lone \\uD800–\\uDFFF escape. Write the character itself, or both halves of its escape.")]
    public async Task Says_what_is_wrong_where_and_what_to_do(string text, string? where, string message)
    {
        var error = await Assert.ThrowsAsync<RecipeException>(() => folder.ReadAsync(text));

        Assert.Equal($"{Path.Combine(folder.Root, "x.recipe.json")}{(where is null ? "" : $", {where}")}: {message}", error.ToString());
    }

    [Fact]
    public async Task Refuses_what_is_not_UTF_8()
    {
        var file = folder.Write("x.recipe.json", Encoding.Unicode.GetBytes("{\"name\":\"é\"}"));

        var error = await Assert.ThrowsAsync<RecipeException>(() => RecipeReader.ReadAsync(file, Stop));

        Assert.Equal($"{file}: The file is not UTF-8 text. Save it as UTF-8 in your editor.", error.ToString());
    }

    [Fact]
    public async Task Refuses_nesting_beyond_128_levels()
    {
        var error = await Assert.ThrowsAsync<RecipeException>(() => folder.ReadAsync("{\"name\":\"x\",\"steps\":[{\"name\":\"a\",\"b\":" + new string('[', 100_000)));

        Assert.Equal("The file nests deeper than 128 levels.", error.Message);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public async Task Refuses_a_file_above_64_MB_before_reading_it()
    {
        var file = Path.Combine(folder.Root, "big.recipe.json");
        using (var stream = File.Create(file))
            stream.SetLength(RecipeBytes.MaximumLength + 1);

        var error = await Assert.ThrowsAsync<RecipeException>(() => RecipeReader.ReadAsync(file, Stop));

        Assert.Equal("The file is larger than 64 MB.", error.Message);
    }

    [Fact]
    public async Task Tells_a_missing_file_and_a_folder_apart()
    {
        var missing = await Assert.ThrowsAsync<RecipeException>(() => RecipeReader.ReadAsync(Path.Combine(folder.Root, "no.recipe.json"), Stop));
        var directory = await Assert.ThrowsAsync<RecipeException>(() => RecipeReader.ReadAsync(folder.Root, Stop));

        Assert.Equal("The file does not exist. Check the path, or list the known recipes with “recipes list”.", $"{missing.Message} {missing.Mend}");
        Assert.Equal("This is a folder, not a recipe file. Give the path of a *.recipe.json file in it.", $"{directory.Message} {directory.Mend}");
    }

    [Fact]
    public async Task Says_that_a_file_cannot_be_read()
    {
        var file = folder.Write("x.recipe.json", "{}");
        using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var error = await Assert.ThrowsAsync<RecipeException>(() => RecipeReader.ReadAsync(file, Stop));

        Assert.StartsWith("The file cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.Equal("Check its permissions and close the program that holds it.", error.Mend);
    }

    public void Dispose() => folder.Dispose();
}
