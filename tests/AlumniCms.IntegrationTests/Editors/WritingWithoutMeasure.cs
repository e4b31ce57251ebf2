using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>Forms that nobody fills in by hand: they take no more of the program than what they hold.</summary>
public sealed class WritingWithoutMeasure(Worlds worlds) : IClassFixture<Worlds>
{
    private const string New = "/cameroun/admin/content/new/AlumniProfile";

    [Theory, EveryEngine]
    public async Task Names_an_item_a_hundred_times_on_each_level_and_gets_one(DatabaseEngine engine)
    {
        var editor = await OpenAsync(engine);
        var list = "Studies";
        foreach (var letter in "abcdefghjkmn")
        {
            var id = "4" + new string(letter, 25);
            editor.Fill(list, [.. Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? id : id.ToUpperInvariant())]).Fill($"{list}.{id}:type", "AlumniProfile");
            list = $"{list}.{id}.Studies";
        }

        var page = (await editor.PressAsync("refresh").WaitAsync(AlumniHost.Patience, TestContext.Current.CancellationToken)).IsOk();

        Assert.InRange(page.Body.Length, 1, 4_000_000);
    }

    [Theory, EveryEngine("[", 20_000), EveryEngine(">", 20_000), EveryEngine("*a_ ", 10_000)]
    public async Task Opens_the_editor_though_the_marks_of_the_text_make_no_sense(DatabaseEngine engine, string mark, int times)
    {
        var editor = await OpenAsync(engine, "/cameroun/admin/content/new/Article?culture=fr");
        var text = string.Concat(Enumerable.Repeat(mark, times)).Trim();

        var saved = await editor.Fill("TitlePart.Title", Unique.Word()).Fill("MarkdownBodyPart.Markdown", text).SaveAsync();

        Assert.Equal(text, saved["MarkdownBodyPart.Markdown"]);
    }

    [Theory, EveryEngine]
    public async Task Is_refused_beyond_what_somebody_could_have_added(DatabaseEngine engine)
    {
        var editor = await OpenAsync(engine);
        string[] ids = [.. Enumerable.Range(0, 301).Select(i => FormattableString.Invariant($"4{i:D25}"))];
        editor.Fill("Studies", ids);
        foreach (var id in ids)
            editor.Fill($"Studies.{id}:type", "Study");

        (await editor.PressAsync("refresh")).Is(HttpStatusCode.RequestEntityTooLarge);
        editor.Fill("Studies", ids[..3]);
        foreach (var id in ids[3..])
            editor.Fill($"Studies.{id}:type");
        (await editor.PressAsync("refresh")).IsOk();
    }

    private async Task<OpenEditor> OpenAsync(DatabaseEngine engine, string path = New)
    {
        var browser = await (await (await Person.JoinAsync(await worlds.GetAsync(engine))).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();
        return await OpenEditor.AtAsync(browser, path);
    }
}
