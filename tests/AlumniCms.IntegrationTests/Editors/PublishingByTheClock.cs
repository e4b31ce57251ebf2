using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>A draft with a day is published by the program itself: it is no way around those who publish.</summary>
public sealed class PublishingByTheClock(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Day = "PublishLaterPart.ScheduledPublishUtc";
    private const string New = "/cameroun/admin/content/new/Article?culture=fr";

    [Theory, EveryEngine]
    public async Task Is_nothing_that_an_author_can_ask_for(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var author = await OpenAsync(host, "Author");
        Assert.Null(author.Page.Document.QuerySelector($"[name='{Day}']"));

        var saved = await author.Fill("TitlePart.Title", Unique.Word()).Fill(Day, "2026-01-01T08:00").SaveAsync();

        Assert.Null((await DraftAsync(host, saved)).As<PublishLaterPart>()?.ScheduledPublishUtc);
    }

    [Theory, EveryEngine]
    public async Task Waits_for_an_editor_again_once_an_author_has_changed_the_text(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var author = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Author")).SignInAsync();
        var editor = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();
        var path = (await (await OpenEditor.AtAsync(author, New)).Fill("TitlePart.Title", Unique.Word()).SaveAsync()).Path;
        var planned = await (await OpenEditor.AtAsync(editor, path)).Fill(Day, "2099-01-01T08:00").SaveAsync();
        Assert.NotNull((await DraftAsync(host, planned)).As<PublishLaterPart>()?.ScheduledPublishUtc);

        var changed = await (await OpenEditor.AtAsync(author, path)).Fill("TitlePart.Title", Unique.Word()).SaveAsync();

        Assert.Null((await DraftAsync(host, changed)).As<PublishLaterPart>()?.ScheduledPublishUtc);
    }

    private static async Task<OpenEditor> OpenAsync(AlumniHost host, string role) =>
        await OpenEditor.AtAsync(await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, role)).SignInAsync(), New);

    private static async Task<ContentItem> DraftAsync(AlumniHost host, OpenEditor editor) =>
        (await host.FindItemAsync(World.Cameroun, editor.Path.Split('/')[^1], VersionOptions.Latest))!;
}
