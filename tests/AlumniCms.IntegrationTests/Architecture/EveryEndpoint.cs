using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Architecture;

public sealed class EveryEndpoint(WorldTemplates templates)
{
    // The framework's own, in a build that is not published: files of wwwroot that were added since.
    private const string AddedFiles = "{**path:file}";

    [Fact]
    public async Task Says_who_may_call_it()
    {
        await using var world = await templates.CreateAsync(DatabaseEngine.Sqlite);

        var endpoints = world.Host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).ToList();

        Assert.NotEmpty(endpoints);
        Assert.Empty(Silent(endpoints).Except([AddedFiles]));
    }

    [Fact]
    public void Is_reported_when_it_does_not_say_it()
    {
        var silent = Endpoint("/silent");
        var policy = Endpoint("/policy", new AuthorizeAttribute("ManageSites"));
        var open = Endpoint("/open", new AllowAnonymousAttribute());
        var signedIn = Endpoint("/signed-in", new AuthorizeAttribute());

        Assert.Equal(["/silent", "/signed-in"], Silent([silent, policy, open, signedIn]));
    }

    // Being signed in is no right: a policy or a role has to be named.
    private static IEnumerable<string?> Silent(IEnumerable<Endpoint> endpoints) => endpoints
        .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null
            && !e.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => !string.IsNullOrEmpty(a.Policy) || !string.IsNullOrEmpty(a.Roles))
            && e.Metadata.GetOrderedMetadata<AuthorizationPolicy>().Count == 0)
        .Select(e => (e as RouteEndpoint)?.RoutePattern.RawText ?? e.DisplayName);

    private static RouteEndpoint Endpoint(string path, params object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse(path), 0, new EndpointMetadataCollection(metadata), path);
}
