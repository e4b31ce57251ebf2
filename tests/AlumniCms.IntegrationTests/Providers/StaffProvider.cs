using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>
/// A small OpenID Connect provider on this machine. It holds its clients to the code flow with PKCE and to the addresses that they
/// made known, and deceives them when a test asks for it.
/// </summary>
internal sealed class StaffProvider : IAsyncDisposable
{
    public const string Secret = "a secret that the two of them share, long enough to sign with";
    private const string VisitHeader = "X-Visit";

    private readonly WebApplication _app;
    private readonly StaffTokens _tokens = new();
    private readonly HttpClient _visitor = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly ConcurrentDictionary<string, (StaffMember Member, Mischief Mischief)> _visits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Grant> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Grant> _access = new(StringComparer.Ordinal);

    private StaffProvider(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<StaffProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new StaffProvider(builder.Build());
        provider._app.MapGet("/.well-known/openid-configuration", provider.Discovery);
        provider._app.MapGet("/keys", () => Json(provider._tokens.Keys()));
        provider._app.MapGet("/authorize", (Delegate)provider.Authorize);
        provider._app.MapPost("/token", (Delegate)provider.TokenAsync);
        provider._app.MapGet("/person", (Delegate)provider.Person);
        await provider._app.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    /// <summary>Signs somebody in at the provider, and says where it sends them.</summary>
    public async Task<Uri> VisitAsync(string address, StaffMember member, Mischief? mischief = null)
    {
        var visit = Unique.Word();
        _visits[visit] = (member, mischief ?? new Mischief());
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add(VisitHeader, visit);
        using var answer = await _visitor.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.Location is not null, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return answer.Headers.Location;
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _app.DisposeAsync();
        _tokens.Dispose();
    }

    private IResult Discovery() => Json(new JsonObject
    {
        ["issuer"] = Address,
        ["authorization_endpoint"] = $"{Address}/authorize",
        ["token_endpoint"] = $"{Address}/token",
        ["userinfo_endpoint"] = $"{Address}/person",
        ["jwks_uri"] = $"{Address}/keys",
        ["response_types_supported"] = new JsonArray("code"),
        ["subject_types_supported"] = new JsonArray("public"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    });

    private IResult Authorize(HttpContext http)
    {
        string Asked(string name) => http.Request.Query[name].ToString();
        var client = Asked("client_id");
        if (Asked("redirect_uri") != $"http://localhost/account/openid/{client}")
            return Results.BadRequest($"The address {Asked("redirect_uri")} is not known for {client}.");
        if (Asked("response_type") != "code" || Asked("code_challenge_method") != "S256" || Asked("code_challenge").Length < 43
            || Asked("nonce").Length < 20 || Asked("state").Length < 20 || Asked("scope") != "openid profile email")
            return Results.BadRequest($"This is not asked for as it should be: {http.Request.QueryString}");
        var (member, mischief) = _visits[http.Request.Headers[VisitHeader].ToString()];
        if (mischief.Error is { } error)
            return Back(("error", error), ("error_description", "<b>no</b>\nsecond line"));
        var code = Unique.Word();
        _codes[code] = new Grant(client, Asked("redirect_uri"), Asked("code_challenge"), Asked("nonce"), member, mischief);
        return Back(("code", code));

        IResult Back(params (string Name, string Value)[] with) => Results.Redirect(QueryHelpers.AddQueryString(
            Asked("redirect_uri"), with.Append(("state", Asked("state"))).Select(p => new KeyValuePair<string, string?>(p.Item1, p.Item2))));
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!_codes.TryRemove(form["code"].ToString(), out var grant)
            || form["grant_type"] != "authorization_code"
            || form["redirect_uri"] != grant.RedirectUri
            || form["client_id"] != grant.Client
            || form["client_secret"] != Secret
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != grant.Challenge)
            return Json(new JsonObject { ["error"] = "invalid_grant" }, StatusCodes.Status400BadRequest);
        if (grant.Mischief.TokenStatus is { } status)
            return Results.Text("<h1>Out of order</h1>", "text/html", statusCode: status);
        var access = Unique.Word();
        _access[access] = grant;
        return Json(new JsonObject
        {
            ["access_token"] = access,
            ["token_type"] = "Bearer",
            ["expires_in"] = 60,
            ["id_token"] = _tokens.Write(Address, grant),
        });
    }

    private IResult Person(HttpContext http)
    {
        if (!_access.TryRemove(http.Request.Headers.Authorization.ToString()["Bearer ".Length..], out var grant))
            return Results.Unauthorized();
        if (grant.Mischief.UserInfoStatus is { } status)
            return Results.StatusCode(status);
        var person = new JsonObject { ["sub"] = grant.Member.Subject, ["name"] = grant.Member.Name };
        if (grant.Member.Email.Length > 0)
            person["email"] = grant.Member.Email;
        if (grant.Member.IsVerified is { } verified)
            person["email_verified"] = verified;
        grant.Mischief.UserInfo?.Invoke(person);
        return Json(person);
    }

    private static IResult Json(JsonObject json, int status = StatusCodes.Status200OK) =>
        Results.Text(json.ToJsonString(), "application/json", statusCode: status);

    /// <summary>What stands behind a code.</summary>
    internal sealed record Grant(string Client, string RedirectUri, string Challenge, string Nonce, StaffMember Member, Mischief Mischief);
}
