using System.Net;
using System.Text.RegularExpressions;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Architecture;

/// <summary>Every address that takes something in, found in the running program: without the page’s own token it takes nothing.</summary>
public sealed partial class ForgedForms(WorldTemplates templates)
{
    [Fact]
    public async Task Are_refused_at_every_address()
    {
        await using var world = await templates.CreateAsync(DatabaseEngine.Sqlite);
        var person = await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator");
        var browser = await person.SignInAsync();
        var stranger = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Worldwide, "Administrator")).SignInAsync();
        var token = (await stranger.GetAsync("/admin")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var paths = Paths(world.Host).ToList();
        Assert.True(paths.Count > 40, $"Only {paths.Count} addresses take something in.");

        foreach (var path in paths)
        {
            foreach (var fields in (KeyValuePair<string, string>[][])[[], [new("__RequestVerificationToken", "")], [new("__RequestVerificationToken", token)]])
                (await browser.PostAsync(path, fields)).Is(HttpStatusCode.BadRequest);
            using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            (await browser.PostAsync(path, json)).Is(HttpStatusCode.BadRequest);
            using var text = new StringContent("do=save", System.Text.Encoding.UTF8, "text/plain");
            (await browser.PostAsync(path, text)).Is(HttpStatusCode.BadRequest);
        }
    }

    private static IEnumerable<string> Paths(AlumniHost host) =>
        from endpoint in host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(m => m is not ("GET" or "HEAD" or "OPTIONS")) == true
        let path = "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.Trim('/'), m => m.Value.Contains(":long", StringComparison.Ordinal) ? "1" : "x")
        where !path.StartsWith("/_error", StringComparison.Ordinal) // It says why, whatever was asked, and takes nothing.
        orderby path
        select path.StartsWith("/admin", StringComparison.Ordinal) ? path : "/cameroun/fr" + path;

    [GeneratedRegex(@"\{\w+[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
