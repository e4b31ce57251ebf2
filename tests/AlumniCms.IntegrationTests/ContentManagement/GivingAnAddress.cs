using System.Net;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class GivingAnAddress(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Makes_it_of_section_and_title(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var word = Unique.Word();

        var article = await host.ImportItemAsync(World.Cameroun, new Text($"L’été à Yaoundé : {word} !").ToJson());

        Assert.Equal($"actualites/l-ete-a-yaounde-{word}", article.As<AutoroutePart>()?.Path);
        (await host.GetPageAsync($"/cameroun/fr/{article.As<AutoroutePart>()!.Path}")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Numbers_texts_of_the_same_title(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var title = Text.New().Title;

        var first = await host.ImportItemAsync(World.Cameroun, new Text(title).ToJson());
        var second = await host.ImportItemAsync(World.Cameroun, new Text(title).ToJson());
        var third = await host.ImportItemAsync(World.Cameroun, new Text(title).ToJson());

        Assert.Equal(first.As<AutoroutePart>()!.Path + "-2", second.As<AutoroutePart>()!.Path);
        Assert.Equal(first.As<AutoroutePart>()!.Path + "-3", third.As<AutoroutePart>()!.Path);
    }

    [Theory, EveryEngine]
    public async Task Refuses_one_that_another_text_has(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var second = await host.TryImportItemAsync(World.Cameroun, (Text.New() with { Path = article.Path }).ToJson());

        Assert.Equal("autoroute.path-taken", Assert.Single(second.Refusals).Code);
    }

    [Theory, EveryEngine]
    public async Task Redirects_from_the_former_one(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (former, current) = (Unique.Word(), Unique.Word());
        var article = Text.New() with { Path = former };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        (await host.GetPageAsync($"/cameroun/fr/{former}")).IsOk();

        await MoveAsync(host, article.Id, current);

        Assert.Equal($"/cameroun/fr/{current}", (await host.GetPageAsync($"/cameroun/fr/{former}")).Is(HttpStatusCode.MovedPermanently).Location);
        (await host.GetPageAsync($"/cameroun/fr/{current}")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Turns_the_redirect_when_the_text_moves_back(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (first, second) = (Unique.Word(), Unique.Word());
        var article = Text.New() with { Path = first };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await MoveAsync(host, article.Id, second);

        await MoveAsync(host, article.Id, first);

        (await host.GetPageAsync($"/cameroun/fr/{first}")).IsOk();
        Assert.Equal($"/cameroun/fr/{first}", (await host.GetPageAsync($"/cameroun/fr/{second}")).Is(HttpStatusCode.MovedPermanently).Location);
    }

    [Theory, EveryEngine]
    public async Task Gives_a_former_one_to_whoever_takes_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var former = Unique.Word();
        var article = Text.New() with { Path = former };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await MoveAsync(host, article.Id, Unique.Word());
        var heir = Text.New() with { Path = former };

        await host.ImportItemAsync(World.Cameroun, heir.ToJson());

        Assert.Equal(heir.Title, (await host.GetPageAsync($"/cameroun/fr/{former}")).IsOk().Heading);
    }

    [Theory, EveryEngine]
    public async Task Does_not_tell_where_a_text_for_others_or_a_withdrawn_one_has_gone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        foreach (var audience in new[] { "members", "secret", "public" })
        {
            var article = Text.New() with { Path = Unique.Word(), Audience = audience };
            await host.ImportItemAsync(World.Cameroun, article.ToJson());
            await MoveAsync(host, article.Id, Unique.Word());
            if (audience == "public")
                await host.UnpublishAsync(World.Cameroun, article.Id);

            (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        }
    }

    private static async Task MoveAsync(AlumniHost host, string id, string path)
    {
        await host.EditAsync(World.Cameroun, id, item => item.Apply(item.As<AutoroutePart>()! with { Path = path }));
        _ = (await host.PublishAsync(World.Cameroun, id)).Value;
    }
}
