using System.Net;
using System.Text.RegularExpressions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Architecture;

/// <summary>
/// Every address of the back office that takes an id, found in the running program, asked on one site for what is another’s by who may do
/// everything on the first: it is not there, it is not told, and nothing happens to it.
/// </summary>
public sealed partial class ForeignIds(WorldTemplates templates)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_not_there_for_another_site()
    {
        await using var world = await templates.CreateAsync(DatabaseEngine.Sqlite);
        var host = world.Host;
        var stranger = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        var secret = await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        var entry = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().OrderByDescending(e => e.Id).Select(e => e.Id).FirstAsync(Cancellation));
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "SiteAdministrator")).SignInAsync();
        var token = (await browser.GetAsync("/maroc/admin")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var asked = Endpoints(host).ToList();
        Assert.True(asked.Count > 14, $"Only {asked.Count} addresses take an id.");

        foreach (var (method, pattern) in asked)
        {
            var path = "/maroc" + Parameter().Replace(pattern, m => m.Groups["name"].Value == "version" ? secret.ContentItemVersionId : IdFor(pattern));
            var answer = method == "GET"
                ? await browser.GetAsync($"{path}?older={secret.ContentItemVersionId}&newer={secret.ContentItemVersionId}&from={secret.ContentItemId}")
                : await browser.PostAsync(path, [new("__RequestVerificationToken", token), new("TitlePart.Title", "À moi"), new("do", "save"), new("on", "false"), new("role", "Editor"), new("name", "x"), new("email", "x@example.org")]);
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{method} {path} answered {(int)answer.Status}\n{answer.Body}");
            Assert.DoesNotContain(secret.DisplayText, answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(stranger.Email, answer.Body, StringComparison.Ordinal);
        }

        // Ids that stand in forms and queries rather than in the address.
        foreach (var (path, name, value) in ((string, string, string)[])[("content/bulk", "id", secret.ContentItemId), ("bin/restore", "id", secret.ContentItemId), ("content/new/Article", "from", secret.ContentItemId)])
            Assert.DoesNotContain(secret.DisplayText, (await browser.PostAsync("/maroc/admin/" + path, [new("__RequestVerificationToken", token), new(name, value), new("do", "remove"), new("culture", "ar")])).Body, StringComparison.Ordinal);
        (await browser.GetAsync($"/maroc/admin/content/new/Article?culture=ar&from={secret.ContentItemId}")).Is(HttpStatusCode.NotFound);

        var now = (await host.FindItemAsync(World.Cameroun, secret.ContentItemId, VersionOptions.Published))!;
        Assert.Equal((secret.DisplayText, secret.ContentItemVersionId), (now.DisplayText, now.ContentItemVersionId));
        await stranger.SignInAsync();

        string IdFor(string pattern) => pattern.StartsWith("/admin/people", StringComparison.Ordinal) ? stranger.Id
            : pattern.StartsWith("/admin/audit", StringComparison.Ordinal) ? entry.ToString(System.Globalization.CultureInfo.InvariantCulture) : secret.ContentItemId;
    }

    private static IEnumerable<(string Method, string Pattern)> Endpoints(AlumniHost host) =>
        from endpoint in host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        let pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where pattern.StartsWith("/admin/", StringComparison.Ordinal) && pattern.Contains("{id", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, pattern);

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
