using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Roles;
using AlumniCms.Tests.Media;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Members;

public sealed class CreatingAnAdministrator : IAsyncLifetime
{
    private const string Email = "direction@example.org";
    private const string Password = "kV7#pLw9!xQz";

    private ANetwork _network = null!;

    private static CancellationToken Cancellation => ANetwork.Cancellation;

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Makes_account_role_and_mandate_on_the_worldwide_site_wherever_it_is_asked()
    {
        var site = await _network.RunAsync(_network.Mali, async s =>
        {
            Assert.True((await CreateAsync(s)).Succeeded);
            return s.GetRequiredService<CurrentSite>().Site;
        });

        Assert.Equal(_network.Mali.Id, site.Id);
        var (mandate, role, isRight) = await _network.RunAsync(_network.Worldwide, async s =>
        {
            var db = s.GetRequiredService<AlumniDbContext>();
            var users = s.GetRequiredService<UserManager<User>>();
            var user = await users.FindByEmailAsync(Email);
            return (
                await db.Set<Mandate>().SingleAsync(m => m.UserId == user!.Id, Cancellation),
                await db.Set<Role>().SingleAsync(Cancellation),
                await users.CheckPasswordAsync(user!, Password));
        });
        Assert.Equal(("Administrator", (DateTime?)null), (mandate.RoleName, mandate.UntilUtc));
        Assert.Equal(RoleBehavior.Owner, role.Behavior);
        Assert.True(isRight);
    }

    [Fact]
    public async Task Never_replaces_a_password()
    {
        var first = await _network.RunAsync(_network.Worldwide, s => CreateAsync(s));
        var second = await _network.RunAsync(_network.Worldwide, s => CreateAsync(s, "Another-kV7#pLw9!xQz"));

        Assert.Equal(new AdministratorCreated(first.Value.UserId, IsNew: false, PasswordWasSet: false), second.Value);
        Assert.True(await _network.RunAsync(null, async s =>
        {
            var users = s.GetRequiredService<UserManager<User>>();
            return await users.CheckPasswordAsync((await users.FindByEmailAsync(Email))!, Password);
        }));
    }

    [Theory]
    [InlineData(Email, "kV7pLw9x", "password.weak")]
    [InlineData(Email, "Direction-2026!!", "password.guessable")]
    [InlineData("nobody", Password, "account.InvalidEmail")]
    public async Task Keeps_nothing_when_refused(string email, string password, string code)
    {
        var result = await _network.RunAsync(_network.Worldwide, s => CreateAsync(s, password, email));

        Assert.Contains(result.Refusals, r => r.Code == code);
        Assert.Equal((0, 0), await _network.RunAsync(_network.Worldwide, async s => (
            await s.GetRequiredService<AlumniDbContext>().Set<User>().CountAsync(Cancellation),
            await s.GetRequiredService<AlumniDbContext>().Set<Role>().CountAsync(Cancellation))));
    }

    [Fact]
    public async Task Is_for_owners_only()
    {
        var result = await _network.RunAsync(_network.Worldwide, s =>
        {
            s.GetRequiredService<CurrentActor>().SignIn("id", "editor", [], name => name is "ManageUsers" or "ManageRoles");
            return CreateAsync(s);
        });

        Assert.Equal("forbidden", result.Refusals[0].Code);
    }

    private static Task<Result<AdministratorCreated>> CreateAsync(IServiceProvider services, string password = Password, string email = Email) =>
        services.GetRequiredService<CreateAdministrator>().ExecuteAsync(email, password, Cancellation);
}
