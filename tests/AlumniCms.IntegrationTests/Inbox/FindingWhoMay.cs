using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;
using AlumniCms.Members.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Inbox;

/// <summary>Those who hold a right now are found as a request would find it of each of them.</summary>
public sealed class FindingWhoMay(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Finds_the_same_people_as_their_own_requests_do(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var soon = host.Clock.GetUtcNow().UtcDateTime.AddHours(1);
        Person[] people =
        [
            await Person.JoinAsync(host),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor", soon, "en"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Author"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Worldwide, "Editor"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Administrator"),
            await (await Person.JoinAsync(host)).WithRoleAsync(World.Worldwide, "Administrator"),
        ];
        (Permission Permission, string Culture)[] asked =
        [
            .. host.Services.GetRequiredService<PermissionCatalog>().All.SelectMany(p => new[] { (p, "fr"), (p, "en"), (p, "") }),
        ];

        foreach (var site in (string[])[World.Cameroun, World.Maroc, World.Worldwide])
        {
            var rights = new List<Dictionary<(Permission, string), bool>>();
            foreach (var person in people)
                rights.Add(await person.OnSiteAsync(site, s => Task.FromResult(asked.ToDictionary(a => a, a => s.GetRequiredService<CurrentActor>().Has(a.Permission, a.Culture)))));
            foreach (var one in asked)
            {
                var found = await FindAsync(host, site, one.Permission, one.Culture);
                Assert.All(people, (person, i) => Assert.True(
                    rights[i][one] == found.Contains(person.Id), $"{one.Permission.Name} in '{one.Culture}' on {site}: person {i} {(rights[i][one] ? "may" : "may not")}."));
            }
        }
    }

    [Theory, EveryEngine]
    public async Task Leaves_out_ended_mandates_and_accounts_that_cannot_sign_in(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var ending = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor", host.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        var off = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        var invited = await (await Person.JoinAsync(host, isConfirmed: false)).WithRoleAsync(World.Cameroun, "Editor");
        var publish = host.Services.GetRequiredService<PermissionCatalog>().Find("PublishContent")!;
        Assert.Contains(ending.Id, await FindAsync(host, World.Cameroun, publish, "fr"));

        host.Clock.Advance(TimeSpan.FromHours(2));
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SwitchAccount>().ExecuteAsync(off.Id, isEnabled: false, Cancellation))).Value;

        Assert.Empty(new[] { ending.Id, off.Id, invited.Id }.Intersect(await FindAsync(host, World.Cameroun, publish, "fr")));
    }

    [Theory, EveryEngine]
    public async Task Asks_the_head_office_only_where_a_site_has_nobody(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var (editor, paris) = (await Person.JoinAsync(world.Host), await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator"));
        await editor.WithRoleAsync(World.Cameroun, "Editor", null, "en");
        var publish = world.Host.Services.GetRequiredService<PermissionCatalog>().Find("PublishContent")!;

        Assert.Equal([editor.Id], await NearestAsync("en"));
        Assert.Equal([paris.Id], await NearestAsync("fr"));

        Task<IReadOnlyList<string>> NearestAsync(string culture) => world.Host.OnSiteAsync(
            World.Cameroun, s => s.GetRequiredService<PeopleWithRight>().GetNearestAsync(publish, culture, Cancellation));
    }

    private static Task<IReadOnlyList<string>> FindAsync(AlumniHost host, string site, Permission permission, string culture) =>
        host.OnSiteAsync(site, s => s.GetRequiredService<PeopleWithRight>().GetAsync(permission, culture, Cancellation));
}
