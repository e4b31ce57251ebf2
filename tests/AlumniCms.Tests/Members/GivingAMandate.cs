using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Roles;
using AlumniCms.Tests.Media;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Members;

public sealed class GivingAMandate : IAsyncLifetime
{
    private ANetwork _network = null!;
    private string _userId = "";

    private static CancellationToken Cancellation => ANetwork.Cancellation;

    public async ValueTask InitializeAsync()
    {
        _network = await ANetwork.CreateAsync();
        _userId = await _network.RunAsync(_network.Mali, async s =>
        {
            var addRole = s.GetRequiredService<AddRole>();
            await addRole.ExecuteAsync(new RoleDraft { Name = "Editor", Permissions = ["EditContent"] }, Cancellation);
            await addRole.ExecuteAsync(new RoleDraft { Name = "Administrator" }, Cancellation);
            await addRole.ExecuteAsync(new RoleDraft { Name = "Anonymous" }, Cancellation);
            return (await s.GetRequiredService<AddAccount>().ExecuteAsync(new AccountDraft("a", "a@example.org"), Cancellation)).Value.UserId;
        });
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Can_be_for_good_or_until_a_day()
    {
        var until = _network.Time.GetUtcNow().UtcDateTime.AddDays(30);

        Assert.True((await GiveAsync("editor")).Value.HasChanged);
        Assert.False((await GiveAsync("Editor")).Value.HasChanged);
        Assert.True((await GiveAsync("Editor", until)).Value.HasChanged);
        Assert.Equal(until, await _network.RunAsync(_network.Mali, s =>
            s.GetRequiredService<AlumniDbContext>().Set<Mandate>().Select(m => m.UntilUtc).SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task Is_refused_for_what_is_missing_or_past()
    {
        Assert.Equal("role.missing", (await GiveAsync("Painter")).Refusals[0].Code);
        Assert.Equal("role.no-mandate", (await GiveAsync("Anonymous")).Refusals[0].Code);
        Assert.Equal("mandate.over", (await GiveAsync("Editor", _network.Time.GetUtcNow().UtcDateTime)).Refusals[0].Code);
        _userId = "nobody";
        Assert.Equal("account.missing", (await GiveAsync("Editor")).Refusals[0].Code);
    }

    [Theory]
    [InlineData("Administrator", "ManageRoles", "forbidden")]
    [InlineData("Editor", "ManageRoles", "role.beyond-own")]
    [InlineData("Editor", "EditContent", "forbidden")]
    [InlineData("Editor", "ManageRoles EditContent", null)]
    [InlineData("Administrator", "SiteOwner", null)]
    public async Task Is_never_for_more_than_one_holds_oneself(string role, string held, string? code)
    {
        var result = await GiveAsync(role, held: held);

        Assert.Equal(code, result.Succeeded ? null : result.Refusals[0].Code);
    }

    [Fact]
    public async Task Can_be_limited_to_languages_of_the_site()
    {
        Assert.Equal("mandate.language", (await GiveAsync("Editor", languages: ["ar"])).Refusals[0].Code);
        Assert.Equal("mandate.owner-languages", (await GiveAsync("Administrator", languages: ["fr"])).Refusals[0].Code);
        Assert.True((await GiveAsync("Editor", languages: ["FR"])).Value.HasChanged);
        Assert.False((await GiveAsync("Editor", languages: ["fr"])).Value.HasChanged);

        Assert.Equal("fr", await _network.RunAsync(_network.Mali, s =>
            s.GetRequiredService<AlumniDbContext>().Set<Mandate>().Select(m => m.Languages).SingleAsync(Cancellation)));
        Assert.Contains("\"languages\":[\"fr\"]", await _network.RunAsync(_network.Mali, s =>
            s.GetRequiredService<AlumniDbContext>().Set<AuditEntry>().Where(e => e.Action == "mandate.given").Select(e => e.After).SingleAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_never_for_more_languages_than_one_holds_oneself()
    {
        Assert.True((await GiveAsync("Editor", languages: ["fr"], heldIn: "fr")).Succeeded);
        Assert.Equal("role.beyond-own", (await GiveAsync("Editor", heldIn: "fr")).Refusals[0].Code);
        await GiveAsync("Editor");
        Assert.Equal("role.beyond-own", (await GiveAsync("Editor", languages: ["fr"], heldIn: "fr")).Refusals[0].Code);
    }

    [Fact]
    public async Task Goes_with_the_account()
    {
        await GiveAsync("Editor");

        await _network.RunAsync(_network.Mali, async s =>
        {
            var users = s.GetRequiredService<UserManager<User>>();
            return await users.DeleteAsync((await users.FindByIdAsync(_userId))!);
        });

        Assert.False(await _network.RunAsync(_network.Mali, s => s.GetRequiredService<AlumniDbContext>().Set<Mandate>().AnyAsync(Cancellation)));
    }

    private Task<Result<MandateGiven>> GiveAsync(string role, DateTime? until = null, string? held = null, string[]? languages = null, string? heldIn = null) => _network.RunAsync(_network.Mali, s =>
    {
        if (held is not null)
            s.GetRequiredService<CurrentActor>().SignIn("id", "me", [], held.Split(' ').Contains);
        if (heldIn is not null)
            s.GetRequiredService<CurrentActor>().SignIn("id", "me", [], (_, culture) => culture is null || culture == heldIn);
        return s.GetRequiredService<GiveMandate>().ExecuteAsync(_userId, role, until, languages ?? [], Cancellation);
    });
}
