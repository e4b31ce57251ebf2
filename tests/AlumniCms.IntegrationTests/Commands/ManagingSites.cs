namespace AlumniCms.IntegrationTests.Commands;

public sealed class ManagingSites(NetworkTemplate network)
{
    private static readonly string[] Peru =
        ["--key", "perou", "--country", "PE", "--name-fr", "Pérou", "--name-en", "Peru", "--name-local", "Perú", "--time-zone", "America/Lima", "--region", "latin-america"];

    [Fact]
    public async Task Makes_a_site_that_is_online_lists_it_and_closes_it()
    {
        var program = await network.CopyAsync();

        (await program.RunAsync(["sites", "create", .. Peru, "--cultures", "es,fr"])).Ended(0);
        (await program.RunAsync("sites", "close", "perou")).Ended(0);
        var sites = (await program.RunAsync("sites", "list", "--json")).Ended(0).Json["sites"]!.AsArray();

        var peru = Assert.Single(sites, s => (string?)s!["key"] == "perou")!;
        Assert.Equal("Perú", (string?)peru["names"]!["es"]);
        Assert.Equal("es", (string?)peru["defaultCulture"]);
        Assert.Equal("closed", (string?)peru["status"]);
        Assert.Equal("Réseau d’essai", (string?)sites.Single(s => (bool)s!["worldwide"]!)!["names"]!["fr"]);
    }

    [Fact]
    public async Task Opens_a_closed_site_again()
    {
        var program = await network.CopyAsync();

        (await program.RunAsync("sites", "close", "mali")).Ended(0);
        var opened = (await program.RunAsync("sites", "open", "mali", "--json")).Ended(0).Json;
        var again = (await program.RunAsync("sites", "open", "mali")).Ended(0);

        Assert.Equal((true, "online"), ((bool)opened["changed"]!, (string?)opened["site"]!["status"]));
        Assert.Equal("The site 'mali' was online already.", again.Output.Trim());
    }

    [Fact]
    public async Task Says_of_a_new_site_that_it_was_created_and_no_more()
    {
        var program = await network.CopyAsync();

        var plain = (await program.RunAsync(["sites", "create", .. Peru, "--cultures", "es,fr"])).Ended(0);
        var report = (await program.RunAsync("sites", "create", "--key", "togo", "--country", "TG", "--name-fr", "Togo", "--name-en", "Togo", "--cultures", "fr", "--time-zone", "Africa/Lome", "--json"))
            .Ended(0).Json["report"]!.AsArray();

        Assert.Equal("The site 'perou' is online under /perou/es.", plain.Output.Trim());
        Assert.Equal("Site 'togo' created.", (string?)report[0]!["message"]);
    }

    [Theory]
    [InlineData(4, "'mali'", "--key", "mali", "--cultures", "fr")]
    [InlineData(1, "--cultures", "--key", "perou", "--cultures", "es,xx")]
    [InlineData(1, "--time-zone", "--key", "perou", "--cultures", "es", "--time-zone", "Peru/Lima")]
    public async Task Refuses_what_is_taken_or_unknown_and_makes_nothing(int exitCode, string word, params string[] other)
    {
        var program = await network.CopyAsync();
        var before = await StoredRows.HashAsync(program.DatabaseFile);
        var fixedOptions = Peru.Chunk(2).Where(o => !other.Contains(o[0], StringComparer.Ordinal)).SelectMany(o => o);

        var result = await program.RunAsync(["sites", "create", .. fixedOptions, .. other]);

        result.Ended(exitCode).Says(word);
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
    }

    [Fact]
    public async Task Runs_another_recipe_into_a_site_of_its_own_or_leaves_no_site()
    {
        var program = await network.CopyAsync();
        var recipe = program.Write("blog.recipe.json", """
            { "name": "blog", "issetuprecipe": true, "steps": [
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] } ] },
              { "name": "content", "Data": [ { "ContentType": "Note", "Published": true, "Latest": true, "TitlePart": { "Title": "[js: variables('title')]" } } ] } ],
              "variables": { "title": "Bonjour" } }
            """);
        var broken = program.Write("broken.recipe.json", """
            { "name": "broken", "steps": [
              { "name": "content", "Data": [ { "ContentType": "Nothing", "DisplayText": "?" } ] } ] }
            """);

        (await program.RunAsync("sites", "create", "--key", "journal", "--name-en", "Journal", "--cultures", "en", "--recipe", recipe, "--var", "title=Hello")).Ended(0);
        (await program.RunAsync("sites", "create", "--key", "other", "--name-en", "Other", "--cultures", "en", "--recipe", broken)).Ended(1).Says("broken.recipe.json", "Nothing");
        var exported = (await program.RunAsync("content", "export", "--site", "journal")).Ended(0).Json;
        var sites = (await program.RunAsync("sites", "list", "--quiet")).Ended(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("Hello", (string?)exported["steps"]![0]!["Data"]![0]!["DisplayText"]);
        Assert.Equal(["world", "mali", "journal"], sites);
    }

    [Fact]
    public async Task Says_which_sites_cannot_be_closed()
    {
        var program = await network.CopyAsync();

        (await program.RunAsync("sites", "close", "world")).Ended(3).Says("worldwide");
        (await program.RunAsync("sites", "close", "atlantide")).Ended(4).Says("'atlantide'");
    }
}
