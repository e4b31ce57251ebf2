namespace AlumniCms.IntegrationTests.Commands;

public sealed class RunningARecipe(NetworkTemplate network)
{
    [Fact]
    public async Task Names_a_misspelt_step_in_what_came_of_it()
    {
        var program = await network.CopyAsync();
        var recipe = program.Write("slip.recipe.json", """{ "name": "slip", "steps": [ { "name": "contnt", "Data": [] } ] }""");

        var result = (await program.RunAsync("recipes", "run", recipe)).Ended(0);

        Assert.Contains("did you mean 'content'?", string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("'slip' changed nothing. Not or not wholly carried out: 'contnt'", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_item_and_the_field_that_are_wrong()
    {
        var program = await network.CopyAsync();
        const string item = """{ "ContentItemId": "4essai00000000000000000001", "ContentType": "Page", "DisplayText": "Essai", "MarkdownBodyPart": { "Markdown": "x" }, "TitlePart": { "Title": "Essai" }, "LocalizationPart": { "Culture": "fr" }, "Page": { "Summary": { "Text": 7 } } }""";
        var recipe = program.Write("wrong.recipe.json", $$"""{ "name": "wrong", "steps": [ { "name": "content", "Data": [ {{item}} ] } ] }""");

        (await program.RunAsync("recipes", "run", recipe, "--site", "mali")).Ended(1).Says("wrong.recipe.json", "Page 'Essai': ", "is not text");
        (await program.RunAsync("content", "import", program.Write("wrong.json", item), "--site", "mali")).Ended(1).Says("wrong.json", "Page 'Essai': ", "is not text");
    }

    [Fact]
    public async Task Is_no_way_to_import_the_same_nameless_item_twice()
    {
        var program = await network.CopyAsync();
        const string item = """{ "ContentType": "Page", "DisplayText": "Sans nom" }""";
        var before = await StoredRows.HashAsync(program.DatabaseFile);

        (await program.RunAsync("content", "import", program.Write("item.json", item), "--site", "mali")).Ended(1).Says("Page 'Sans nom'", "ContentItemId");
        (await program.RunAsync("content", "import", program.Write("items.recipe.json", $$"""{ "name": "items", "steps": [ { "name": "content", "Data": [ {{item}} ] } ] }"""), "--site", "mali"))
            .Ended(1).Says("Page 'Sans nom'", "ContentItemId");

        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
    }

    [Fact]
    public async Task Warns_of_a_property_that_no_site_has()
    {
        var program = await network.CopyAsync();
        var recipe = program.Write("site.recipe.json", """{ "name": "site", "steps": [ { "name": "Site", "Key": "mali", "Regoin": "asia" } ] }""");

        var report = (await program.RunAsync("recipes", "run", recipe, "--json")).Ended(0).Json["report"]!.AsArray();
        (await program.RunAsync("recipes", "run", recipe, "--strict")).Ended(1).Says("'Regoin'");

        Assert.Equal("warning", (string?)report[0]!["outcome"]);
        Assert.Contains("did you mean 'Region'?", (string?)report[0]!["message"], StringComparison.Ordinal);
        Assert.Equal("unchanged", (string?)report[1]!["outcome"]);
    }

    [Theory]
    [InlineData("{\n \"name\": \"x\",\n \"steps\": [ { \"name\": \"feature\" }\n", "line 4", null)]
    [InlineData("{ \"name\": \"x\", \"steps\": [\n { \"name\": \"settings\", \"SiteName\": \"X\" },\n { \"name\": \"settings\",\n \"BaseUrl\": \"[js: evil()]\" } ] }", "line 4", "$.steps[1].BaseUrl")]
    [InlineData("{ \"name\": \"x\", \"steps\": [\n { \"name\": \"settings\", \"SiteName\": \"X\" },\n { \"name\": \"content\", \"Data\": [\n { \"ContentType\": \"Nothing\" } ] } ] }", "line 4", "$.steps[1].Data[0].ContentType")]
    public async Task Names_file_line_step_and_place_of_an_error_and_keeps_nothing(string content, string line, string? jsonPath)
    {
        var program = await network.CopyAsync();
        var file = program.Write("wrong.recipe.json", content);
        var before = await StoredRows.HashAsync(program.DatabaseFile);

        var result = (await program.RunAsync("recipes", "run", file, "--site", "mali", "--json")).Ended(1).Says("wrong.recipe.json", line);

        if (jsonPath is not null)
            result.Says(jsonPath, "step 2");
        Assert.Equal(jsonPath ?? (string?)result.Json["error"]!["jsonPath"], (string?)result.Json["error"]!["jsonPath"]);
        Assert.Equal(file, (string?)result.Json["error"]!["file"]);
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
    }

    [Fact]
    public async Task Keeps_nothing_of_a_trial_and_then_all_of_it()
    {
        var program = await network.CopyAsync();
        var file = program.Write("name.recipe.json", """
            { "name": "name", "variables": { "name": "" }, "steps": [
              { "name": "settings", "SiteName": "[js: variables('name')]" }, { "name": "Queries" } ] }
            """);
        var before = await StoredRows.HashAsync(program.DatabaseFile);

        (await program.RunAsync("recipes", "run", file, "--site", "mali", "--var", "name=Essai", "--dry-run")).Ended(0);
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
        (await program.RunAsync("recipes", "run", file, "--site", "mali", "--var", "name=Essai", "--strict")).Ended(1).Says("--strict");
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
        var kept = (await program.RunAsync("recipes", "run", file, "--site", "mali", "--var", "name=Essai", "--json")).Ended(0).Json;

        Assert.Equal(["done", "skipped"], kept["report"]!.AsArray().Select(l => (string?)l!["outcome"]));
        Assert.Equal(1, await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM Sites WHERE Key = 'mali' AND SettingsJson LIKE '%Essai%'"));
    }

    [Fact]
    public async Task Says_that_there_is_no_such_recipe()
    {
        var program = await network.CopyAsync();

        (await program.RunAsync("recipes", "run", "no-such-one")).Ended(4).Says("no-such-one");
    }

    [Fact]
    public async Task Is_offered_by_a_list_that_needs_no_database()
    {
        var listed = (await network.Empty().RunAsync("recipes", "list", "--json")).Ended(0).Json;

        Assert.Contains("country-site", listed["recipes"]!.AsArray().Select(r => (string?)r!["name"]));
        Assert.Empty(listed["problems"]!.AsArray());
    }
}
