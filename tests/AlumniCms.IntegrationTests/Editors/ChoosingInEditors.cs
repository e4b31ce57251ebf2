using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>Fields and entries of menus that hold ids: people are shown names, and only what is of their site.</summary>
public sealed class ChoosingInEditors(Worlds worlds) : IClassFixture<Worlds>
{
    private const string People = "Article.People";
    private const string Sets = "Article.Sets";
    private const string Pages = "Article.Pages";

    [Theory, EveryEngine]
    public async Task Shows_names_and_changes_nothing_when_nothing_is_typed(DatabaseEngine engine)
    {
        var host = await WithFieldsAsync(engine);
        var (browser, one, two) = (await MemberOfAsync(host, "Editor"), await JoinAsync(host), await JoinAsync(host));
        var french = await host.ImportItemAsync(World.Cameroun, (Text.New() with { Set = Unique.Id() }).ToJson());
        var english = Text.New() with { Set = french.LocalizationSet!, Culture = "en" };
        await host.ImportItemAsync(World.Cameroun, english.ToJson());
        var article = await ArticleAsync(host, [two.Id, one.Id, "gone"], [french.LocalizationSet!, "gone"]);

        var editor = await OpenEditor.AtAsync(browser, $"/cameroun/admin/content/{article}");
        var chosen = editor.Page.Text("#f-Article-Sets .chosen");
        Assert.Contains(french.DisplayText, chosen, StringComparison.Ordinal);
        Assert.DoesNotContain(english.Title, chosen, StringComparison.Ordinal);
        browser.Plant("admin-language", "en");
        Assert.Contains(english.Title, (await OpenEditor.AtAsync(browser, editor.Path)).Page.Text("#f-Article-Sets .chosen"), StringComparison.Ordinal);
        await editor.SaveAsync();

        var after = (await host.FindItemAsync(World.Cameroun, article, VersionOptions.Latest))!.Content["Article"]!;
        Assert.Equal([two.Id, one.Id, "gone"], Ids(after["People"]!["UserIds"]));
        Assert.Equal([french.LocalizationSet!, "gone"], Ids(after["Sets"]!["LocalizationSets"]));
    }

    [Theory, EveryEngine]
    public async Task Finds_people_by_name_and_puts_them_in_order_without_script(DatabaseEngine engine)
    {
        var host = await WithFieldsAsync(engine);
        var (browser, one, two) = (await MemberOfAsync(host, "Editor"), await JoinAsync(host), await JoinAsync(host));
        var editor = await OpenEditor.AtAsync(browser, "/cameroun/admin/content/new/Article");
        editor = await editor.Fill("TitlePart.Title", "Qui").Fill("find:" + People, Name(one)).StepAsync("find:" + People);
        Assert.Contains(one.Id, editor.Page.Document.QuerySelectorAll($"#f-Article-People .found input").Select(i => i.GetAttribute("value")));

        editor = await editor.Fill(People, one.Id, two.Id).StepAsync($"up:{People}.{two.Id}");
        editor = await editor.SaveAsync();
        Assert.Equal([two.Id, one.Id], editor.Page.Document.QuerySelectorAll("#f-Article-People .chosen input").Select(i => i.GetAttribute("value")));
        Assert.Contains(Name(two), editor.Page.Text("#f-Article-People .chosen"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Tells_a_mail_address_to_those_alone_who_may_see_accounts(DatabaseEngine engine)
    {
        var host = await WithFieldsAsync(engine);
        var (author, head, person) = (await MemberOfAsync(host, "Author"), await MemberOfAsync(host, "SiteAdministrator"), await JoinAsync(host));
        var find = $"/cameroun/admin/content/people?q={Name(person)}";

        Assert.Contains(person.Email, (await head.GetAsync(find)).IsOk().Body, StringComparison.Ordinal);
        var seen = (await author.GetAsync(find)).IsOk();
        Assert.Contains(person.Id, seen.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("@", seen.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Id, (await author.GetAsync($"/cameroun/admin/content/people?q={Uri.EscapeDataString(person.Email)}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Refuses_what_is_of_another_site_or_typed_by_hand(DatabaseEngine engine)
    {
        var host = await WithFieldsAsync(engine);
        var browser = await MemberOfAsync(host, "Editor");
        var stranger = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor");
        var theirs = await host.ImportItemAsync(World.Maroc, (Text.New() with { Set = Unique.Id() }).ToJson());
        var editor = await (await OpenEditor.AtAsync(browser, "/cameroun/admin/content/new/Article")).Fill("TitlePart.Title", "Ailleurs").SaveAsync();

        foreach (var search in (string[])[$"people?q={Name(stranger)}", $"sets?q={theirs.DisplayText}", $"pick?q={theirs.DisplayText}"])
            Assert.Empty((await browser.GetAsync("/cameroun/admin/content/" + search)).IsOk().Json["items"]!.AsArray());
        foreach (var (field, id) in ((string, string)[])[(People, stranger.Id), (Sets, theirs.LocalizationSet!), (Pages, theirs.ContentItemId), (Pages, "\"><script>alert(1)</script>"), (People, "' OR 1=1 --")])
        {
            var refused = new OpenEditor(browser, (await (await OpenEditor.AtAsync(browser, editor.Path)).Fill(field, id).PressAsync("save")).Is(HttpStatusCode.UnprocessableEntity));
            Assert.NotEmpty(refused.ProblemOf(field));
            Assert.DoesNotContain(theirs.DisplayText, refused.Page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(Name(stranger), refused.Page.Body, StringComparison.Ordinal);
            Assert.Empty(refused.Page.Document.QuerySelectorAll("main script"));
        }
    }

    [Theory, EveryEngine]
    public async Task Leads_an_entry_of_a_menu_to_an_item(DatabaseEngine engine)
    {
        var host = await WithFieldsAsync(engine);
        var browser = await MemberOfAsync(host, "SiteAdministrator");
        var article = await host.ImportItemAsync(World.Cameroun, (Text.New() with { Path = Unique.Word() }).ToJson());
        var editor = await (await OpenEditor.AtAsync(browser, "/cameroun/admin/content/new/Menu")).Fill("TitlePart.Title", "Pied de page").Fill("AliasPart.Alias", Unique.Word()).SaveAsync();

        const string list = "MenuItemsListPart";
        editor = await editor.Fill("add:" + list, "ContentMenuItem").StepAsync("add:" + list);
        var entry = $"{list}.{editor[list]}.ContentMenuItemPart";
        editor = await editor.Fill(entry + ".Name", "À lire").Fill($"find:{entry}.SelectedContentItem", article.DisplayText).StepAsync($"find:{entry}.SelectedContentItem");
        Assert.Contains(article.DisplayText, editor.Page.Text(".found"), StringComparison.Ordinal);
        editor = await (await editor.Fill(entry + ".SelectedContentItem", article.ContentItemId).SaveAsync()).SaveAsync();
        Assert.Contains(article.DisplayText, editor.Page.Text(".chosen"), StringComparison.Ordinal);

        var id = editor.Path[(editor.Path.LastIndexOf('/') + 1)..];
        var stored = (await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.Content[list]!["MenuItems"]!.AsArray().Single()!;
        Assert.Equal("À lire", stored["DisplayText"]!.ToString());
        Assert.Equal([article.ContentItemId], Ids(stored["ContentMenuItemPart"]!["SelectedContentItem"]!["ContentItemIds"]));
    }

    private async Task<AlumniHost> WithFieldsAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Cameroun, $$"""
            { "name": "ContentDefinition", "ContentTypes": [], "ContentParts": [ { "Name": "Article", "Settings": {}, "ContentPartFieldDefinitionRecords": [
              {{Field("UserPickerField", "People")}}, {{Field("LocalizationSetContentPickerField", "Sets")}}, {{Field("ContentPickerField", "Pages")}} ] } ] }
            """);
        return host;

        static string Field(string kind, string name) =>
            $$"""{ "FieldName": "{{kind}}", "Name": "{{name}}", "Settings": { "ContentPartFieldSettings": { "DisplayName": "{{name}}" }, "{{kind}}Settings": { "Multiple": true } } }""";
    }

    private static async Task<string> ArticleAsync(AlumniHost host, string[] people, string[] sets)
    {
        var json = Text.New().ToJson();
        var part = json["Article"]!.AsObject();
        part["People"] = new JsonObject { ["UserIds"] = new JsonArray([.. people.Select(p => (JsonNode)p)]) };
        part["Sets"] = new JsonObject { ["LocalizationSets"] = new JsonArray([.. sets.Select(p => (JsonNode)p)]) };
        return (await host.ImportItemAsync(World.Cameroun, json)).ContentItemId;
    }

    private static string[] Ids(JsonNode? list) => [.. list!.AsArray().Select(i => i!.ToString())];

    private static string Name(Person person) => person.Email.Split('@')[0];

    private static async Task<Person> JoinAsync(AlumniHost host) => await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Author");

    private static async Task<Browser> MemberOfAsync(AlumniHost host, string role) =>
        await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, role)).SignInAsync();
}
