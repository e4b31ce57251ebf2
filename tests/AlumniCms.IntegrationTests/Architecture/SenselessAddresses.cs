using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Architecture;

/// <summary>Values that stand in no database: whatever an address of the back office says, the program has an answer.</summary>
public sealed class SenselessAddresses(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly string[] Names =
    [
        "q", "types", "taxonomy", "folder", "sort", "page", "name", "from", "until", "to", "older", "newer", "role", "type", "culture", "path", "who", "action",
        "state", "language", "site", "done", "device", "show", "columns", "kind", "use", "subject", "status", "code", "format",
    ];

    [Theory, EveryEngine("%00"), EveryEngine("9999999999999999999999")]
    public async Task Are_answered(DatabaseEngine engine, string value)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Worldwide, "Administrator")).SignInAsync();
        var query = string.Join('&', Names.Select(n => $"{n}={value}"));
        foreach (var path in Paths(host))
        {
            var page = await browser.GetAsync($"/cameroun{Filled(path)}?{query}");
            Assert.True(page.Status < HttpStatusCode.InternalServerError, $"{page.Status} {path}");
        }
    }

    private static IEnumerable<string> Paths(AlumniHost host) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => p.StartsWith("/admin", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    private static string Filled(string path) =>
        string.Join('/', path.Split('/').Select(s => s.StartsWith('{') ? "0" : s));
}
