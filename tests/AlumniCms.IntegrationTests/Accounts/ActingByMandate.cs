using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Roles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Accounts;

/// <summary>What a person may do comes from their mandates at the moment of the request.</summary>
public sealed class ActingByMandate(WorldTemplates templates)
{
    private static readonly Permission Edit = new("EditContent", "", KernelPermissions.SiteOwner);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Holds_on_its_own_site_only(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var browser = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();

        Assert.Equal("EditContent AccessAdminPanel", await RightsAsync(browser, "/cameroun/fr"));
        Assert.Equal("", await RightsAsync(browser, "/maroc/fr"));
        Assert.Equal("", await RightsAsync(browser, "/fr"));
        Assert.Equal("", await RightsAsync(new Browser(world.Host), "/cameroun/fr"));
    }

    [Theory, EveryEngine]
    public async Task Holds_everywhere_for_an_administrator_of_the_network(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var browser = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator")).SignInAsync();

        Assert.Equal("SiteOwner ManageSites EditContent AccessAdminPanel", await RightsAsync(browser, "/maroc/fr"));
        Assert.Equal("SiteOwner ManageSites EditContent AccessAdminPanel", await RightsAsync(browser, "/fr"));
    }

    [Theory, EveryEngine]
    public async Task Never_reaches_the_network_from_a_countrys_site(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var owner = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Administrator")).SignInAsync();
        _ = (await world.Host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<AddRole>()
            .ExecuteAsync(new RoleDraft { Name = "Sly", Permissions = ["SiteOwner", "ManageSites"] }, Cancellation))).Value;
        var sly = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Sly")).SignInAsync();

        Assert.Equal("EditContent AccessAdminPanel", await RightsAsync(owner, "/cameroun/fr"));
        Assert.Equal("", await RightsAsync(owner, "/maroc/fr"));
        Assert.Equal("", await RightsAsync(sly, "/cameroun/fr"));
    }

    [Theory, EveryEngine]
    public async Task Holds_by_roles_that_list_what_the_program_knows(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var catalog = world.Host.Services.GetRequiredService<PermissionCatalog>();

        var roles = await world.Host.OnDatabaseAsync(World.Worldwide, db => db.Set<Role>().ToListAsync(Cancellation));

        Assert.True(roles.Count >= 10);
        Assert.All(roles.SelectMany(r => RolePermissions.Read(r.PermissionsJson)), name => Assert.NotNull(catalog.Find(name)));
    }

    [Theory, EveryEngine]
    public async Task Ends_with_the_next_request_when_the_role_is_taken(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var person = await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Editor");
        var browser = await person.SignInAsync();
        Assert.NotEqual("", await RightsAsync(browser, "/cameroun/fr"));

        await person.LoseRoleAsync(World.Cameroun, "Editor");

        Assert.Equal("", await RightsAsync(browser, "/cameroun/fr"));
        Assert.Equal(["mandate.given", "mandate.ended"], (await person.AuditedAsync()).Where(a => a.StartsWith("mandate", StringComparison.Ordinal)));
    }

    [Theory, EveryEngine]
    public async Task Changes_with_the_next_request_when_the_role_does(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var browser = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();
        Assert.NotEqual("", await RightsAsync(browser, "/cameroun/fr"));

        _ = (await world.Host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<AddRole>().ExecuteAsync(
            new RoleDraft { Name = "Editor", Permissions = ["EditContent", "PublishContent"], Behavior = PermissionBehavior.Remove }, Cancellation))).Value;

        Assert.Equal("AccessAdminPanel", await RightsAsync(browser, "/cameroun/fr"));
    }

    [Theory, EveryEngine]
    public async Task Ends_at_its_hour(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var until = world.Host.Clock.GetUtcNow().UtcDateTime.AddHours(2);
        var browser = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Editor", until)).SignInAsync();
        Assert.NotEqual("", await RightsAsync(browser, "/cameroun/fr"));

        world.Host.Clock.Advance(TimeSpan.FromMinutes(121));

        Assert.Equal("", await RightsAsync(browser, "/cameroun/fr"));
    }

    [Theory, EveryEngine]
    public async Task Ends_with_the_account(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var person = await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Editor");
        var browser = await person.SignInAsync();

        await world.Host.OnSiteAsync(World.Cameroun, async s =>
        {
            var users = s.GetRequiredService<UserManager<User>>();
            var user = (await users.FindByIdAsync(person.Id))!;
            user.IsEnabled = false;
            return await users.UpdateAsync(user);
        });

        Assert.Equal("", await RightsAsync(browser, "/cameroun/fr"));
        (await browser.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
        (await person.TryAsync(new Browser(world.Host))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task Shows_members_what_is_theirs(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Audience = Audience.Members, Body = "Entre nous." };
        await world.Host.ImportItemAsync(World.Cameroun, article.ToJson());
        var browser = await (await Person.JoinAsync(world.Host)).SignInAsync();

        var path = $"/cameroun/fr/{article.Path}";
        Assert.DoesNotContain(article.Body, (await new Browser(world.Host).GetAsync(path)).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(article.Body, (await browser.GetAsync(path)).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Body, (await new Browser(world.Host).GetAsync(path)).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Opens_a_site_in_preparation_to_its_team_alone(DatabaseEngine engine)
    {
        await using var world = await CreateAsync(engine);
        var member = await (await Person.JoinAsync(world.Host)).SignInAsync();
        var foreigner = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, "Editor")).SignInAsync();
        var editor = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Maroc, "Editor")).SignInAsync();

        await world.Host.SetStatusAsync(World.Maroc, SiteStatus.Preparing);

        (await member.GetAsync("/maroc/fr")).Is(HttpStatusCode.ServiceUnavailable);
        (await foreigner.GetAsync("/maroc/fr")).Is(HttpStatusCode.ServiceUnavailable);
        (await editor.GetAsync("/maroc/fr")).IsOk();
        (await new Browser(world.Host).GetAsync("/maroc/fr/account/sign-in")).IsOk();
    }

    private Task<World> CreateAsync(DatabaseEngine engine) => templates.CreateAsync(
        engine, new HostOptions { Configure = services => services.AddTransient<IStartupFilter, RightsAsHeader>() });

    private static async Task<string> RightsAsync(Browser browser, string path)
    {
        var page = await browser.GetAsync(path);
        return page.IsFromCache ? "" : page.Headers.GetValues(RightsAsHeader.Name).Single();
    }

    /// <summary>Tells what the one who asks may do, as the actions of this request see it.</summary>
    private sealed class RightsAsHeader : IStartupFilter
    {
        public const string Name = "X-Rights";

        private static readonly Permission[] Asked = [KernelPermissions.SiteOwner, KernelPermissions.ManageSites, Edit, KernelPermissions.AccessAdminPanel];

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Response.OnStarting(() =>
                {
                    var actor = context.RequestServices.GetRequiredService<CurrentActor>();
                    context.Response.Headers[Name] = string.Join(' ', Asked.Where(actor.Has).Select(p => p.Name));
                    return Task.CompletedTask;
                });
                return following(context);
            });
            next(app);
        };
    }
}
