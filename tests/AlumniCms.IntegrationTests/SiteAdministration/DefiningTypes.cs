using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>What an administrator does with content types.</summary>
public sealed class DefiningTypes(WorldTemplates templates)
{
    private static readonly string[] Impossible = ["../../etc", "<script>alert(1)</script>", "Été", "1st", "a b", "", "Article", "article", "TitlePart", "new"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Gives_a_new_type_an_editor_a_page_and_the_api(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        (await office.SendAsync("/admin/types/new", "/types/new", ("name", ["Testimony"]), ("displayName", ["Testimony"]), ("section.fr", ["temoignages"]))).Is(HttpStatusCode.Redirect);
        await AddFieldAsync(office, "Year", "Promotion", "NumericField");
        await AddFieldAsync(office, "Mood", "Humeur", "TextField");
        (await office.SendAsync("/admin/types/Testimony/fields/Mood", "/fields/Mood", ("editor", ["PredefinedList"]), ("options", ["good | Bonne\nbad | Mauvaise"]), ("hint", ["Une seule."]))).Is(HttpStatusCode.Redirect);
        (await office.SendAsync("/admin/types/Testimony/fields/Year", "/fields/Year", ("minimum", ["1950"]), ("maximum", ["2030"]))).Is(HttpStatusCode.Redirect);

        var editor = await OpenEditor.AtAsync(office.Browser, "/cameroun/admin/content/new/Testimony");
        Assert.NotNull(editor.Page.Document.QuerySelector("select[name='Testimony.Mood'] option[value=good]"));
        var saved = await editor.Fill("TitlePart.Title", "Mon année").Fill("Testimony.Year", "1998").Fill("Testimony.Mood", "good").SaveAsync("publish");
        var id = saved.Path[(saved.Path.LastIndexOf('/') + 1)..];

        var page = (await new Browser(world.Host).GetAsync("/cameroun/fr/mon-annee")) is { Status: HttpStatusCode.OK } found ? found
            : (await new Browser(world.Host).GetAsync("/cameroun/fr/temoignages/mon-annee")).IsOk();
        Assert.Contains("Bonne", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Mon année", (await new Browser(world.Host).GetAsync("/cameroun/fr/temoignages")).IsOk().Text("main"), StringComparison.Ordinal);
        var item = (await world.Host.GetJsonAsync($"/cameroun/api/content/{id}")).IsOk().Json;
        Assert.Equal("good", item["Testimony"]!["Mood"]!["Text"]!.ToString());
    }

    [Theory, EveryEngine]
    public async Task Loses_nothing_that_it_does_not_understand(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await world.Host.RunStepsAsync(World.Worldwide, """
            {"name":"ContentDefinition","ContentTypes":[{"Name":"Odd","DisplayName":"Odd","Settings":{"Foreign":{"a":[1,{"b":null}]},"ContentTypeSettings":{"Listable":true,"Unheard":"x"}},
              "ContentTypePartDefinitionRecords":[{"PartName":"TitlePart","Name":"TitlePart","Settings":{"TitlePartSettings":{"Options":3}}},{"PartName":"Odd","Name":"Odd","Settings":{}},{"PartName":"StrangePart","Name":"Mine","Settings":{"S":1}}]}],
             "ContentParts":[{"Name":"Odd","Settings":{"P":2},"ContentPartFieldDefinitionRecords":[{"FieldName":"TextField","Name":"One","Settings":{"TextFieldSettings":{"Required":true,"Odd":7},"F":{"g":1}}},{"FieldName":"WeirdField","Name":"Two","Settings":{"W":{"x":[]}}}]}]}
            """);
        var office = await BackOffice.OfAsync(world.Host);
        var before = await DefinitionAsync(world);
        (await office.SendAsync("/admin/types/Odd", "/types/Odd", ("displayName", ["Odd"]), ("do", ["save"]))).Is(HttpStatusCode.Redirect);
        (await office.SendAsync("/admin/types/Odd/fields/One", "/fields/One")).Is(HttpStatusCode.Redirect);
        foreach (var step in new[] { "down-field:One", "up-field:One", "down-part:TitlePart", "up-part:TitlePart" })
            (await office.SendAsync("/admin/types/Odd", "/types/Odd", ("do", [step]))).Is(HttpStatusCode.Redirect);
        var after = await DefinitionAsync(world);
        foreach (var json in new[] { before, after })
            Tidy(json);
        Assert.True(JsonNode.DeepEquals(before, after), $"{before.ToJsonString()}\n{after.ToJsonString()}");
    }

    [Theory, EveryEngine]
    public async Task Refuses_names_that_cannot_be(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        var before = (await ModelAsync(world, World.Worldwide)).Types.Count();
        foreach (var name in Impossible)
        {
            var refused = (await office.SendAsync("/admin/types/new", "/types/new", ("name", [name]), ("displayName", ["<b>Gras</b>"]))).Is(HttpStatusCode.UnprocessableEntity);
            Assert.NotEmpty(refused.Text("#problems"));
            Assert.Null(refused.Document.QuerySelector("main b"));
            Assert.Equal("<b>Gras</b>", refused.Document.QuerySelector("#displayName")!.GetAttribute("value"));
        }

        Assert.Equal(before, (await ModelAsync(world, World.Worldwide)).Types.Count());
    }

    [Theory, EveryEngine]
    public async Task Keeps_what_was_written_when_a_field_goes(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        (await office.SendAsync("/admin/types/new", "/types/new", ("name", ["Note"]), ("displayName", ["Note"]))).Is(HttpStatusCode.Redirect);
        await AddFieldAsync(office, "Colour", "Couleur", "TextField", "Note");
        var item = await (await OpenEditor.AtAsync(office.Browser, "/cameroun/admin/content/new/Note")).Fill("TitlePart.Title", "Une note").Fill("Note.Colour", "rouge").SaveAsync();

        Assert.Contains("1", (await office.GetAsync("/admin/types/Note/fields/Colour/remove")).IsOk().Text("main .panel p"), StringComparison.Ordinal);
        (await office.SendAsync("/admin/types/Note/fields/Colour/remove", "/Colour/remove")).Is(HttpStatusCode.Redirect);
        Assert.Null((await office.GetAsync(item.Path)).IsOk().Document.QuerySelector("[name='Note.Colour']"));
        await AddFieldAsync(office, "Colour", "Couleur", "TextField", "Note");
        Assert.Equal("rouge", (await OpenEditor.AtAsync(office.Browser, item.Path))["Note.Colour"]);

        Assert.Contains("1", (await office.GetAsync("/admin/types/Note/remove")).IsOk().Text("main .panel p"), StringComparison.Ordinal);
        (await office.SendAsync("/admin/types/Note/remove", "/Note/remove")).Is(HttpStatusCode.Redirect);
        Assert.Null((await ModelAsync(world, World.Cameroun)).FindType("Note"));
    }

    [Theory, EveryEngine]
    public async Task Leaves_the_networks_types_to_the_head_office(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        var office = await BackOffice.OfAsync(world.Host);
        var page = (await office.GetAsync("/cameroun/admin/types/Article")).IsOk();
        Assert.Null(page.Document.QuerySelector("#displayName"));
        Assert.Contains("/admin/types/Article", page.Links(".message"));
        (await office.GetAsync("/cameroun/admin/types/Article/fields/Summary")).Is(HttpStatusCode.NotFound);
        (await office.GetAsync("/cameroun/admin/types/Article/remove")).Is(HttpStatusCode.NotFound);

        (await office.SendAsync("/cameroun/admin/types/new", "/types/new", ("name", ["Local"]), ("displayName", ["Local"]))).Is(HttpStatusCode.Redirect);
        Assert.NotNull((await ModelAsync(world, World.Cameroun)).FindType("Local"));
        Assert.Null((await ModelAsync(world, World.Maroc)).FindType("Local"));
        Assert.Null((await ModelAsync(world, World.Worldwide)).FindType("Local"));
    }

    private static async Task AddFieldAsync(BackOffice office, string name, string displayName, string kind, string type = "Testimony") =>
        (await office.SendAsync($"/admin/types/{type}", $"/types/{type}", ("fieldName", [name]), ("fieldDisplayName", [displayName]), ("fieldKind", [kind]), ("do", ["add-field"]))).Is(HttpStatusCode.Redirect);

    private static async Task<ContentModel> ModelAsync(World world, string site) =>
        await world.Host.Services.GetRequiredService<ContentModelStore>().GetAsync(await world.Host.SiteAsync(site), Cancellation);

    private static async Task<JsonObject> DefinitionAsync(World world)
    {
        var model = await ModelAsync(world, World.Worldwide);
        return new JsonObject { ["Type"] = ContentDefinitionJson.Write(model.FindType("Odd")!), ["Part"] = ContentDefinitionJson.Write(model.FindPart("Odd")!) };
    }

    // Places, names for people and marks that are off are said where they were left out: that is no loss.
    private static void Tidy(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var one in list)
                Tidy(one);
            return;
        }

        if (node is not JsonObject json)
            return;
        foreach (var section in new[] { "ContentTypePartSettings", "ContentPartFieldSettings" })
            json.Remove(section);
        foreach (var (_, value) in json.ToList())
            Tidy(value);
    }
}
