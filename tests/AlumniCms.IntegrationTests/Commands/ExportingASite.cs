using System.Text.Json.Nodes;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class ExportingASite(NetworkTemplate network)
{
    private const string Own = """
        { "name": "own", "steps": [
          { "name": "ContentDefinition",
            "ContentTypes": [ { "Name": "Recipe", "DisplayName": "Recette", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true }, "UnknownSettings": { "Kept": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "Recipe", "Name": "Recipe" } ] } ],
            "ContentParts": [ { "Name": "Recipe", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Dish" } ] } ] },
          { "name": "content", "Data": [
            { "ContentItemId": "4recipe0000000000000000001", "ContentType": "Recipe", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Mafé" }, "Recipe": { "Dish": { "Text": "[js: '[js: uuid()]']" } }, "UnknownPart": { "Kept": 1.50 } },
            { "ContentItemId": "4recipe0000000000000000001", "ContentType": "Recipe", "Latest": true, "Published": false,
              "TitlePart": { "Title": "Mafé de Ségou" }, "Recipe": { "Dish": { "Text": "[js: '[js: uuid()]']" } }, "UnknownPart": { "Kept": 1.50 } } ] } ] }
        """;

    [Fact]
    public async Task Gives_a_recipe_that_makes_the_same_site_elsewhere_and_changes_nothing_here()
    {
        var here = await network.CopyAsync();
        (await here.RunAsync("recipes", "run", here.Write("own.recipe.json", Own), "--site", "mali")).Ended(0);
        var folder = Path.Combine(here.Folder, "export");
        (await here.RunAsync("sites", "export", "mali", "--output", folder, "--json")).Ended(0);
        var recipe = Path.Combine(folder, "recipe.json");
        var before = await StoredRows.HashAsync(here.DatabaseFile);

        (await here.RunAsync("recipes", "run", recipe)).Ended(0);
        Assert.Equal(before, await StoredRows.HashAsync(here.DatabaseFile));

        var there = await network.CopyAsync();
        (await there.RunAsync("recipes", "run", recipe, "--quiet")).Ended(0);
        var again = (await there.RunAsync("sites", "export", "mali")).Ended(0).Json;
        Assert.Equal(Comparable(JsonNode.Parse(await File.ReadAllTextAsync(recipe, TestContext.Current.CancellationToken))!), Comparable(again));
        Assert.Contains("Mafé de Ségou", again["steps"]!.AsArray()[^1]!["Data"]!.AsArray().Select(i => (string?)i!["DisplayText"]));
        Assert.Contains("UnknownSettings", again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_closed_comes_back_closed()
    {
        var here = await network.CopyAsync();
        (await here.RunAsync("sites", "close", "mali")).Ended(0);
        var recipe = Path.Combine(here.Folder, "mali.recipe.json");
        await File.WriteAllTextAsync(recipe, (await here.RunAsync("sites", "export", "mali")).Ended(0).Output, TestContext.Current.CancellationToken);

        var there = await network.CopyAsync();
        (await there.RunAsync("recipes", "run", recipe)).Ended(0);

        var sites = (await there.RunAsync("sites", "list", "--json")).Ended(0).Json["sites"]!.AsArray();
        Assert.Equal("closed", (string?)sites.Single(s => (string?)s!["key"] == "mali")!["status"]);
    }

    [Fact]
    public async Task Never_writes_over_a_folder_that_holds_something()
    {
        var program = await network.CopyAsync();
        var folder = Directory.CreateDirectory(Path.Combine(program.Folder, "mine")).FullName;
        program.Write("mine/note.txt", "keep");

        (await program.RunAsync("sites", "export", "mali", "--output", folder)).Ended(4).Says("mine");

        Assert.Equal(["note.txt"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Of_content_alone_can_be_brought_in_again_and_is_refused_as_a_whole_when_one_item_is_wrong()
    {
        var program = await network.CopyAsync();
        var file = Path.Combine(program.Folder, "pages.recipe.json");
        (await program.RunAsync("content", "export", "--site", "mali", "--type", "Page", "--output", file)).Ended(0);
        var items = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!["steps"]![0]!["Data"]!.AsArray();
        var before = await StoredRows.HashAsync(program.DatabaseFile);

        (await program.RunAsync("content", "import", file, "--site", "mali")).Ended(0);
        var same = (await program.RunAsync("content", "import", program.Write("items.json", items.ToJsonString()), "--site", "mali", "--json")).Ended(0).Json;
        items[0]!["TitlePart"]!["Title"] = "Autrement";
        items.Add(new JsonObject { ["ContentType"] = "Nothing", ["ContentItemId"] = "4nothing000000000000000001" });
        var wrong = await program.RunAsync("content", "import", program.Write("wrong.json", items.ToJsonString()), "--site", "mali");
        (await program.RunAsync("content", "export", "--site", "mali", "--type", "Nothing")).Ended(4).Says("'Nothing'");

        Assert.Equal(items.Count - 1, (int)same["unchanged"]!);
        wrong.Ended(1).Says($"item {items.Count}", "ContentType", "Nothing was kept");
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
    }

    // An import makes versions of its own.
    private static string Comparable(JsonNode recipe)
    {
        foreach (var item in recipe["steps"]!.AsArray().Where(s => (string?)s!["name"] == "content").SelectMany(s => s!["Data"]!.AsArray()))
            item!.AsObject().Remove("ContentItemVersionId");
        return recipe.ToString();
    }
}
