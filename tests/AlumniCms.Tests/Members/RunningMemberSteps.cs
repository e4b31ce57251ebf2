using AlumniCms.Admin.People;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Tests.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Members;

public sealed class RunningMemberSteps : IAsyncLifetime
{
    private const string Editor = """{ "Name": "Editor", "Description": "Writes", "Permissions": ["EditContent", "publishcontent", "AccessWeather"] }""";

    private ANetwork _network = null!;

    private static CancellationToken Cancellation => ANetwork.Cancellation;

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Keeps_permissions_that_are_unknown_and_says_so_once()
    {
        var run = await RolesAsync(Editor, """{ "Name": "Author", "Permissions": ["AccessWeather", "EditContent"] }""");

        Assert.Equal(
            "Permissions kept, but unknown here: AccessWeather.",
            Assert.Single(run.Report, line => line.Outcome == RecipeOutcome.Warning).Message);
        Assert.Equal(["AccessWeather", "EditContent", "PublishContent"], await PermissionsAsync("Editor"));
    }

    [Fact]
    public async Task Lays_a_second_recipe_on_the_first_as_it_asks()
    {
        await RolesAsync(Editor);
        await RolesAsync("""{ "name": "EDITOR", "permissionBehavior": "Add", "permissions": ["DeleteContent"] }""");
        await RolesAsync("""{ "Name": "editor", "PermissionBehavior": "Remove", "Permissions": ["accessweather", "EditContent"] }""");
        var again = await RolesAsync("""{ "Name": "Editor", "PermissionBehavior": "Add", "Permissions": ["DeleteContent"] }""");

        Assert.Equal(["DeleteContent", "PublishContent"], await PermissionsAsync("Editor"));
        Assert.Equal(RecipeOutcome.Unchanged, Assert.Single(again.Report).Outcome);
        Assert.Empty(await PermissionsAsync("Editor", _network.Worldwide));
    }

    [Theory]
    [InlineData("""{ "Permissions": [] }""", "Roles[0].Name")]
    [InlineData("""{ "Name": "A", "PermissionBehavior": "Keep" }""", "Roles[0].PermissionBehavior")]
    [InlineData("\"Editor\"", "Roles[0]")]
    public async Task Names_the_place_of_an_error(string role, string place)
    {
        var error = await Assert.ThrowsAsync<RecipeException>(() => RolesAsync(role));

        Assert.Equal($"$.steps[0].{place}", error.JsonPath);
    }

    [Fact]
    public async Task Adds_accounts_without_a_password_and_gives_their_roles()
    {
        await RolesAsync(Editor);
        var run = await UsersAsync("""{ "UserId": "4g6ty3h8x1q2w5e7r9t0y4m6n8", "UserName": "aissata", "Email": "aissata@example.org", "PasswordHash": "AQAAAA==", "IsEnabled": false, "RoleNames": ["editor", "Painter"] }""");
        var again = await UsersAsync("""{ "UserName": "somebody", "Email": "AISSATA@example.org", "IsEnabled": true, "RoleNames": ["Editor"] }""");

        var (user, mandate) = await _network.RunAsync(_network.Mali, async s => (
            await s.GetRequiredService<AlumniDbContext>().Set<User>().SingleAsync(Cancellation),
            await s.GetRequiredService<AlumniDbContext>().Set<Mandate>().SingleAsync(Cancellation)));
        Assert.Equal(("4g6ty3h8x1q2w5e7r9t0y4m6n8", "aissata", null, false), (user.Id, user.UserName, user.PasswordHash, user.IsEnabled));
        Assert.Equal((user.Id, "Editor", _network.Mali.Id), (mandate.UserId, mandate.RoleName, mandate.SiteId));
        Assert.Contains(run.Report, l => l.Message.Contains("'Painter'", StringComparison.Ordinal));
        Assert.Contains(run.Report, l => l.Message.EndsWith("these accounts have none yet: aissata.", StringComparison.Ordinal));
        Assert.Equal(RecipeOutcome.Unchanged, Assert.Single(again.Report).Outcome);
    }

    [Fact]
    public async Task Never_gives_a_role_to_an_account_that_only_has_the_name()
    {
        await RolesAsync(Editor);
        await UsersAsync("""{ "UserName": "admin", "Email": "first@example.org" }""");

        var error = await Assert.ThrowsAsync<RecipeException>(
            () => UsersAsync("""{ "UserName": "admin", "Email": "second@example.org", "RoleNames": ["Editor"] }"""));

        Assert.Equal("$.steps[0].Users[0].UserName", error.JsonPath);
    }

    [Theory]
    [InlineData("""{ "UserName": "a" }""")]
    [InlineData("""{ "UserName": "a", "Email": "nobody" }""")]
    [InlineData("""{ "UserName": "a b<", "Email": "a@example.org" }""")]
    public async Task Refuses_an_account_that_nobody_could_use(string user) =>
        await Assert.ThrowsAsync<RecipeException>(() => UsersAsync(user));

    private Task<RecipeRun> RolesAsync(params string[] roles) =>
        _network.RunRecipeAsync(_network.Mali, $$"""{ "name": "Roles", "Roles": [ {{string.Join(", ", roles)}} ] }""");

    private Task<RecipeRun> UsersAsync(params string[] users) =>
        _network.RunRecipeAsync(_network.Mali, $$"""{ "name": "Users", "Users": [ {{string.Join(", ", users)}} ] }""");

    private Task<IReadOnlyList<string>> PermissionsAsync(string role, Site? site = null) => _network.RunAsync(site ?? _network.Mali, async s =>
        await s.GetRequiredService<AlumniDbContext>().Set<Role>().SingleOrDefaultAsync(r => r.Name == role, Cancellation) is { } row
            ? RolePermissions.Read(row.PermissionsJson)
            : []);
}
