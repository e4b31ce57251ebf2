using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Architecture;

/// <summary>
/// Every endpoint that asks for a permission, asked by every role on its own site and on two others. <c>RightsMatrix.txt</c> says who
/// gets through; a change of it is a change of rights, to be looked at. Rights do not depend on the engine.
/// </summary>
public sealed partial class RightsMatrix(WorldTemplates templates)
{
    private static readonly string[] Roles = ["SiteAdministrator", "Editor", "Author", "Translator", "CommunityManager", "Moderator", "Partner"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_as_written_down_and_ends_at_the_border_of_a_site()
    {
        await using var world = await templates.CreateAsync(DatabaseEngine.Sqlite);
        var endpoints = Endpoints(world.Host).ToList();
        Assert.True(endpoints.Count > 20, $"Only {endpoints.Count} endpoints ask for a permission.");
        var item = await world.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().Where(i => i.Latest && i.ContentType == "Page").Select(i => i.ContentItemId).FirstAsync(Cancellation));
        var let = endpoints.ToDictionary(e => e, _ => new List<string>());
        var beyond = new List<string>();

        foreach (var role in Roles)
        {
            var browser = await (await (await Person.JoinAsync(world.Host)).WithRoleAsync(World.Cameroun, role)).SignInAsync();
            foreach (var endpoint in endpoints)
            {
                if (await PassesAsync(browser, "/cameroun", endpoint, item))
                    let[endpoint].Add(role);
                foreach (var other in (string[])["/maroc", ""])
                    if (await PassesAsync(browser, other, endpoint, item))
                        beyond.Add($"{role} of Cameroun at {endpoint.Method} {other}{endpoint.Path}");
            }
        }

        var visitor = new Browser(world.Host);
        foreach (var endpoint in endpoints)
            if (await PassesAsync(visitor, "/cameroun", endpoint, item))
                beyond.Add($"a visitor at {endpoint.Method} {endpoint.Path}");

        Assert.Empty(beyond);
        var written = Written(let);
        Assert.True(Expected() == written, $"RightsMatrix.txt says otherwise. These are the rights now:\n{written}");
    }

    private static async Task<bool> PassesAsync(Browser browser, string site, Asked endpoint, string item)
    {
        var path = site + Parameter().Replace(endpoint.Path, m => m.Value.Contains(":long", StringComparison.Ordinal) || m.Value.Contains(":int", StringComparison.Ordinal) ? "1" : m.Groups["name"].Value is "id" ? item : "x");
        var answer = endpoint.Method == "GET" ? await browser.GetAsync(path) : await browser.PostAsync(path, []);
        return answer.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
            && !(answer.Status == HttpStatusCode.Redirect && answer.Location!.Contains("/account/sign-in", StringComparison.Ordinal));
    }

    private static IEnumerable<Asked> Endpoints(AlumniHost host) =>
        from endpoint in host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            && endpoint.Metadata.GetOrderedMetadata<AuthorizationPolicy>().SelectMany(p => p.Requirements).OfType<PermissionRequirement>().Any()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        let path = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        orderby path, method
        select new Asked(method, path);

    private static string Written(Dictionary<Asked, List<string>> let)
    {
        var text = new StringBuilder();
        foreach (var (endpoint, roles) in let.OrderBy(e => e.Key.Path, StringComparer.Ordinal).ThenBy(e => e.Key.Method, StringComparer.Ordinal))
            text.Append(endpoint.Method).Append(' ').Append(endpoint.Path).Append(": ").AppendJoin(' ', roles).Append('\n');
        return text.ToString();
    }

    private static string Expected()
    {
        using var reader = new StreamReader(typeof(RightsMatrix).Assembly.GetManifestResourceStream("RightsMatrix.txt")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    private sealed record Asked(string Method, string Path);
}
