using System.Security.Claims;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Tests.Media;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Members;

public sealed class StoringAccounts : IAsyncLifetime
{
    private ANetwork _network = null!;

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Gives_Identity_all_its_tables()
    {
        var id = await _network.RunAsync(_network.Mali, async s =>
            (await s.GetRequiredService<AddAccount>().ExecuteAsync(new AccountDraft("a", "a@example.org"), ANetwork.Cancellation)).Value.UserId);
        await OnAsync(id, async (users, user) =>
        {
            await users.AddClaimAsync(user, new Claim("locale", "fr"));
            await users.AddLoginAsync(user, new UserLoginInfo("provider", "key", "Provider"));
            await users.SetAuthenticationTokenAsync(user, "provider", "name", "value");
            await users.SetLockoutEndDateAsync(user, new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
            await users.AddOrUpdatePasskeyAsync(user, Passkey(signCount: 1));
            return await users.AddOrUpdatePasskeyAsync(user, Passkey(signCount: 2));
        });

        await OnAsync(id, async (users, user) =>
        {
            Assert.Equal("fr", Assert.Single(await users.GetClaimsAsync(user)).Value);
            Assert.Equal(id, (await users.FindByLoginAsync("provider", "key"))!.Id);
            Assert.Equal("value", await users.GetAuthenticationTokenAsync(user, "provider", "name"));
            Assert.Equal(2027, (await users.GetLockoutEndDateAsync(user))!.Value.Year);
            Assert.Equal(2u, Assert.Single(await users.GetPasskeysAsync(user)).SignCount);
            return id == (await users.FindByPasskeyIdAsync([1, 2, 3]))!.Id;
        });
    }

    [Fact]
    public async Task Marks_each_table_as_a_sites_or_the_networks()
    {
        var unmarked = await _network.RunAsync(_network.Mali, s => Task.FromResult(
            s.GetRequiredService<AlumniDbContext>().Model.GetEntityTypes().Select(t => t.ClrType)
                .Where(t => t.Namespace!.StartsWith("AlumniCms.Me", StringComparison.Ordinal))
                .Where(t => !typeof(ISiteOwned).IsAssignableFrom(t) && !typeof(IGlobal).IsAssignableFrom(t)).ToList()));

        Assert.Empty(unmarked);
    }

    [Fact]
    public async Task Gives_the_tables_the_columns_and_indexes_of_the_model()
    {
        var (expected, actual) = await _network.RunAsync(_network.Mali, async s =>
        {
            var db = s.GetRequiredService<AlumniDbContext>();
            var script = db.Database.GenerateCreateScript();
            var made = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE sql IS NOT NULL").ToListAsync(ANetwork.Cancellation);
            return (Statements(script.Split(';')), Statements(made));
        });

        Assert.Equal(expected, actual);
    }

    private static List<string> Statements(IEnumerable<string> statements) =>
    [
        .. statements.Select(s => string.Join(' ', s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(s => Tables.Any(t => s.Contains($"TABLE \"{t}\"", StringComparison.Ordinal) || s.Contains($"ON \"{t}\"", StringComparison.Ordinal)))
            .Select(InOrder).Order(StringComparer.Ordinal),
    ];

    // Columns stand in the order of the migration, which nothing depends on.
    private static string InOrder(string statement) => statement.StartsWith("CREATE TABLE", StringComparison.Ordinal)
        ? string.Join(", ", statement.TrimEnd(')', ' ').Split([" (", ", "], 2, StringSplitOptions.None) is [var head, var body]
            ? [head, .. body.Split(", ").Select(c => c.Trim()).Order(StringComparer.Ordinal)]
            : [statement])
        : statement;

    private static readonly string[] Tables = ["MediaFiles", "Users", "UserClaims", "UserLogins", "UserTokens", "UserPasskeys", "Roles", "Mandates"];

    private static UserPasskeyInfo Passkey(uint signCount) =>
        new([1, 2, 3], [4], DateTimeOffset.UnixEpoch, signCount, ["usb"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [5], [6]);

    private Task<T> OnAsync<T>(string id, Func<UserManager<User>, User, Task<T>> work) => _network.RunAsync(_network.Mali, async s =>
    {
        var users = s.GetRequiredService<UserManager<User>>();
        return await work(users, (await users.FindByIdAsync(id))!);
    });
}
