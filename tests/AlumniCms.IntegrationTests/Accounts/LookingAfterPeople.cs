using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Accounts;

/// <summary>Those who run a site look after its people: they list them, change them, switch them off and on.</summary>
public sealed class LookingAfterPeople(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task An_account_that_is_switched_off_is_out_at_once(DatabaseEngine engine)
    {
        var (chief, editor) = await TeamAsync(engine);
        var browser = await editor.SignInAsync();

        Assert.True((await SwitchAsync(chief, editor, false)).Value);
        Assert.False((await SwitchAsync(chief, editor, false)).Value);

        (await browser.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
        (await editor.TryAsync(new Browser(editor.Host))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.True((await SwitchAsync(chief, editor, true)).Value);
        await editor.SignInAsync();
        Assert.Equal(
            ["account.switched-off", "account.switched-on"],
            (await editor.AuditedAsync()).Where(a => a.StartsWith("account.switched", StringComparison.Ordinal)));
    }

    [Theory, EveryEngine]
    public async Task Nobody_reaches_an_account_with_rights_that_they_do_not_have(DatabaseEngine engine)
    {
        var (chief, editor) = await TeamAsync(engine);
        var elsewhere = await (await (await Person.JoinAsync(editor.Host)).WithRoleAsync(World.Maroc, "Editor")).WithRoleAsync(World.Cameroun, "Editor");
        var owner = await (await Person.JoinAsync(editor.Host)).WithRoleAsync(World.Maroc, "Administrator");
        var member = await Person.JoinAsync(editor.Host);

        Assert.Equal("forbidden", Code(await SwitchAsync(editor, chief, false)));
        Assert.Equal("account.beyond-own", Code(await SwitchAsync(chief, elsewhere, false)));
        Assert.Equal("account.beyond-own", Code(await SwitchAsync(chief, owner, false)));
        Assert.Equal("account.missing", Code(await SwitchAsync(chief, member, false)));
        Assert.Equal("account.own", Code(await SwitchAsync(chief, chief, false)));
        Assert.Equal("account.beyond-own", Code(await ChangeAsync(chief, owner, "mine@example.org")));
    }

    [Theory, EveryEngine]
    public async Task The_last_administrator_of_the_network_stays(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var last = await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator");

        Assert.Equal("account.last-administrator", Code(await OperatorAsync()));
        Assert.Equal("account.last-administrator", Code(await world.Host.OnSiteAsync(
            World.Worldwide, s => s.GetRequiredService<EndMandate>().ExecuteAsync(last.Id, "Administrator", Cancellation))));
        await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator");
        Assert.True((await OperatorAsync()).Value);

        Task<Result<bool>> OperatorAsync() => world.Host.OnSiteAsync(
            World.Worldwide, s => s.GetRequiredService<SwitchAccount>().ExecuteAsync(last.Id, false, Cancellation));
    }

    [Theory, EveryEngine]
    public async Task A_new_address_is_confirmed_before_anyone_signs_in_again(DatabaseEngine engine)
    {
        var (chief, editor) = await TeamAsync(engine);
        var browser = await editor.SignInAsync();
        var moved = editor with { Email = $"{Unique.Word()}@example.org" };

        // Whoever runs a site could make any member one of its people, and then take the account.
        Assert.Equal("account.proved-address", Code(await ChangeAsync(chief, editor, moved.Email)));
        var head = await (await Person.JoinAsync(editor.Host)).WithRoleAsync(World.Worldwide, "Administrator");
        Assert.True((await ChangeAsync(head, editor, moved.Email)).Value);
        Assert.False((await ChangeAsync(head, editor, moved.Email)).Value);

        // Whoever had the address hears of it there, without a way into the account.
        var told = Assert.Single(await editor.MailsAsync(), m => m.Subject == "Votre compte a une autre adresse de messagerie");
        Assert.DoesNotContain(moved.Email, told.TextBody, StringComparison.Ordinal);
        (await browser.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
        (await moved.TryAsync(new Browser(editor.Host))).Is(HttpStatusCode.UnprocessableEntity);
        var link = (await moved.MailedLinkAsync())!;
        (await new Browser(editor.Host).SubmitAsync(link, "/account/confirm")).IsOk();
        await moved.SignInAsync();
        Assert.Equal("account.DuplicateEmail", Code(await ChangeAsync(head, moved, chief.Email)));
    }

    [Theory, EveryEngine]
    public async Task The_list_of_a_site_holds_its_people_alone(DatabaseEngine engine)
    {
        var (chief, editor) = await TeamAsync(engine);
        var foreigner = await (await Person.JoinAsync(editor.Host)).WithRoleAsync(World.Cameroun, "Editor");
        await editor.WithRoleAsync(World.Cameroun, "Author");
        await editor.SignInAsync();

        var page = (await ListAsync(chief, World.Maroc, new PeopleFilter { PageSize = PeopleQuery.PageLimit })).Value;
        var row = Assert.Single(page.People, p => p.Id == editor.Id);

        Assert.DoesNotContain(page.People, p => p.Id == foreigner.Id);
        Assert.Equal([(World.Maroc, "Editor")], row.Mandates.Select(m => (m.SiteKey, m.RoleName)));
        Assert.Equal(["ar"], row.Mandates[0].Languages);
        Assert.NotNull(row.SeenUtc);
        Assert.Equal("forbidden", Code(await ListAsync(chief, World.Cameroun, new PeopleFilter())));
        Assert.Equal("forbidden", Code(await ListAsync(editor, World.Maroc, new PeopleFilter())));
    }

    [Theory, EveryEngine]
    public async Task The_list_of_the_network_holds_everybody_and_is_searched_without_accents(DatabaseEngine engine)
    {
        var (_, editor) = await TeamAsync(engine);
        var administrator = await (await Person.JoinAsync(editor.Host)).WithRoleAsync(World.Worldwide, "Administrator");
        var member = await Person.JoinAsync(editor.Host);
        var typed = member.Email.Split('@')[0].ToUpperInvariant().Replace('A', 'Â').Replace('E', 'é');

        var found = (await ListAsync(administrator, World.Worldwide, new PeopleFilter { Search = typed })).Value;
        var editors = (await ListAsync(administrator, World.Worldwide, new PeopleFilter { Role = "Editor", PageSize = 200 })).Value;
        var second = (await ListAsync(administrator, World.Worldwide, new PeopleFilter { Page = 2, PageSize = 1 })).Value;

        Assert.Equal(member.Id, Assert.Single(found.People).Id);
        Assert.Contains(editors.People, p => p.Id == editor.Id);
        Assert.DoesNotContain(editors.People, p => p.Id == member.Id);
        Assert.Equal((1, true), (second.People.Count, second.Total >= 3));
        Assert.Empty((await ListAsync(administrator, World.Worldwide, new PeopleFilter { Search = "%_\0" })).Value.People.Where(p => p.Id == member.Id).Skip(1));
    }

    [Theory, EveryEngine]
    public async Task Roles_say_what_they_permit_and_who_may_give_them(DatabaseEngine engine)
    {
        var (chief, editor) = await TeamAsync(engine);

        var roles = (await chief.OnSiteAsync(World.Maroc, s => s.GetRequiredService<RolesQuery>().RunAsync(Cancellation))).Value;

        Assert.True(roles.Single(r => r.Name == "Editor") is { MayGive: true, IsOwn: false, Holders: >= 1 } given && given.Permissions.Contains("PublishContent"));
        Assert.False(roles.Single(r => r.Name == "Administrator").MayGive);
        Assert.False(roles.Single(r => r.Name == "Anonymous").IsGiven);
        Assert.Equal("forbidden", Code(await editor.OnSiteAsync(World.Maroc, s => s.GetRequiredService<RolesQuery>().RunAsync(Cancellation))));
    }

    [Theory, EveryEngine]
    public async Task The_trail_is_read_newest_first_page_by_page(DatabaseEngine engine)
    {
        var (chief, editor) = await TeamAsync(engine);
        await SwitchAsync(chief, editor, false);
        await SwitchAsync(chief, editor, true);
        var mine = new AuditFilter { SubjectType = "Account", SubjectId = editor.Id, ActionPrefix = "account.switched", ActorId = chief.Id };

        var first = (await TrailAsync(chief, World.Maroc, mine, null)).Value;
        var second = (await TrailAsync(chief, World.Maroc, mine, first.NextBelowId)).Value;
        var all = await chief.OnSiteAsync(World.Maroc, async s => await s.GetRequiredService<AuditQuery>().Stream(mine).Value.ToListAsync(Cancellation));

        Assert.Equal("account.switched-on", Assert.Single(first.Entries).Action);
        Assert.Equal("account.switched-off", Assert.Single(second.Entries).Action);
        Assert.Null(second.NextBelowId);
        Assert.Equal(2, all.Count);
        var now = editor.Host.Clock.GetUtcNow().UtcDateTime;
        Assert.Empty((await TrailAsync(chief, World.Maroc, mine with { FromUtc = now.AddDays(1) }, null)).Value.Entries);
        Assert.Empty((await TrailAsync(chief, World.Maroc, mine with { BeforeUtc = now.AddDays(-1) }, null)).Value.Entries);
        Assert.Equal("forbidden", Code(await TrailAsync(editor, World.Maroc, mine, null)));
        Assert.Equal("forbidden", Code(await TrailAsync(chief, World.Cameroun, mine, null)));
    }

    private async Task<(Person Chief, Person Editor)> TeamAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        return (
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "SiteAdministrator"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor", null, "ar"));
    }

    private static string? Code<T>(Result<T> result) => result.Succeeded ? null : result.Refusals[0].Code;

    private static Task<Result<bool>> SwitchAsync(Person actor, Person subject, bool isEnabled) => actor.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<SwitchAccount>().ExecuteAsync(subject.Id, isEnabled, Cancellation));

    private static Task<Result<bool>> ChangeAsync(Person actor, Person subject, string email) => actor.OnSiteAsync(
        World.Maroc, s => s.GetRequiredService<ChangeAccount>().ExecuteAsync(subject.Id, subject.Id, email, Cancellation));

    private static Task<Result<PeoplePage>> ListAsync(Person actor, string site, PeopleFilter filter) => actor.OnSiteAsync(
        site, s => s.GetRequiredService<PeopleQuery>().RunAsync(filter, Cancellation));

    private static Task<Result<AuditPage>> TrailAsync(Person actor, string site, AuditFilter filter, long? below) => actor.OnSiteAsync(
        site, s => s.GetRequiredService<AuditQuery>().PageAsync(filter, below, 1, Cancellation));
}
