using System.Net;
using System.Text;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.TwoStep;

namespace AlumniCms.IntegrationTests.Accounts;

public sealed class TakingTwoSteps(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Path = "/cameroun/fr/account/two-step";
    private const string CodePath = "/cameroun/fr/account/code";

    [Theory, EveryEngine]
    public async Task Asks_for_a_code_after_the_password_and_takes_each_code_once(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        var other = await person.SignInAsync();
        var (browser, key, _) = await TurnOnAsync(host, person);
        (await browser.GetAsync("/fr/account/security")).IsOk();
        (await other.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        var fresh = new Browser(host);
        Assert.Equal(CodePath + "?returnUrl=%2Fmaroc%2Ffr", (await person.TryAsync(fresh, returnUrl: "/maroc/fr")).Is(HttpStatusCode.Redirect).Location);
        (await fresh.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
        (await fresh.SubmitAsync(CodePath, "/account/code", ("code", "000000"))).Is(HttpStatusCode.UnprocessableEntity);
        var code = Totp.Code(key, host.Clock.GetUtcNow());
        (await fresh.SubmitAsync(CodePath, "/account/code", ("code", code))).Is(HttpStatusCode.Redirect);
        (await fresh.GetAsync("/fr/account/security")).IsOk();

        var replay = new Browser(host);
        await person.TryAsync(replay);
        (await replay.SubmitAsync(CodePath, "/account/code", ("code", code))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("account.two-step-on", await person.AuditedAsync());
    }

    [Theory, EveryEngine]
    public async Task Takes_each_recovery_code_once_and_counts_those_left(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        var (_, _, codes) = await TurnOnAsync(host, person);
        Assert.Equal(TwoStepSecrets.RecoveryCodeCount, codes.Distinct(StringComparer.Ordinal).Count());

        var browser = new Browser(host);
        await person.TryAsync(browser);
        (await browser.SubmitAsync(CodePath, "/account/code", ("code", codes[3].ToUpperInvariant()))).Is(HttpStatusCode.Redirect);

        Assert.Contains("9 codes", (await browser.GetAsync(Path)).IsOk().Body, StringComparison.Ordinal);
        var again = new Browser(host);
        await person.TryAsync(again);
        (await again.SubmitAsync(CodePath, "/account/code", ("code", codes[3]))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.DoesNotContain(codes[0], await StoredAsync(host), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Is_locked_by_five_wrong_codes_even_with_the_password_between_them(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        var (_, key, _) = await TurnOnAsync(host, person);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        var browser = new Browser(host);
        await person.TryAsync(browser);
        for (var i = 0; i < 5; i++)
        {
            (await browser.SubmitAsync(CodePath, "/account/code", ("code", "12345"))).Is(HttpStatusCode.UnprocessableEntity);
            if (i < 4)
                await person.TryAsync(browser);
        }

        (await browser.SubmitAsync(CodePath, "/account/code", ("code", Totp.Code(key, host.Clock.GetUtcNow())))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("account.locked", await person.AuditedAsync());
    }

    [Theory, EveryEngine]
    public async Task Is_turned_off_with_the_password(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        var (browser, _, _) = await TurnOnAsync(host, person);

        (await browser.SubmitAsync(Path, "/account/two-step", ("do", "off"), ("password", "not this"))).Is(HttpStatusCode.UnprocessableEntity);
        (await browser.SubmitAsync(Path, "/account/two-step", ("do", "off"), ("password", Person.Password))).Is(HttpStatusCode.Redirect);

        (await browser.GetAsync("/fr/account/security")).IsOk();
        (await (await person.SignInAsync()).GetAsync("/fr/account/security")).IsOk();
    }

    private static async Task<(Browser Browser, byte[] Key, List<string> Codes)> TurnOnAsync(AlumniHost host, Person person)
    {
        var browser = await person.SignInAsync();
        (await browser.SubmitAsync(Path, "/account/two-step", ("do", "set-up"), ("password", Person.Password))).Is(HttpStatusCode.Redirect);
        var page = (await browser.GetAsync(Path)).IsOk();
        Assert.NotNull(page.Document.QuerySelector("svg.qr"));
        var key = Read(page.Text(".account-key"));
        var on = (await browser.SubmitAsync(page, "/account/two-step", ("do", "on"), ("code", Totp.Code(key, host.Clock.GetUtcNow())))).IsOk();
        return (browser, key, [.. on.Document.QuerySelectorAll(".account-codes li").Select(l => l.TextContent.Trim())]);
    }

    private static byte[] Read(string base32)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = new StringBuilder();
        foreach (var letter in base32.Where(c => c != ' '))
            bits.Append(Convert.ToString(alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0'));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.ToString(i * 8, 8), 2))];
    }

    private static Task<string> StoredAsync(AlumniHost host) => host.OnDatabaseAsync(World.Cameroun, async db => string.Join(
        '\n', await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
            db.Set<AlumniCms.Members.Accounts.UserToken>().Select(t => t.Value), TestContext.Current.CancellationToken)));
}
