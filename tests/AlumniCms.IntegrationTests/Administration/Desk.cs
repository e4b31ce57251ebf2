using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Administration;

/// <summary>Somebody at work in the back office of a site.</summary>
internal sealed record Desk(Person Person, Browser Browser, string Site)
{
    private string Root => Site == World.Worldwide ? "/admin" : $"/{Site}/admin";

    public static async Task<Desk> OfAsync(AlumniHost host, string role, string site = World.Maroc)
    {
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(site, role);
        var browser = await person.SignInAsync();
        browser.Plant("admin-language", "en");
        return new Desk(person, browser, site);
    }

    public Task<Page> GetAsync(string path) => Browser.GetAsync($"{Root}/{path}");

    public Task<Page> SubmitAsync(string path, string action, params (string Name, string Value)[] fields) =>
        Browser.SubmitAsync($"{Root}/{path}", $"/admin/{action}", fields);

    /// <summary>Sends a form that no page has made, with a token that is good.</summary>
    public async Task<Page> ForgeAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = (await GetAsync("")).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await SendAsync(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public Task<Page> SendAsync(string path, params (string Name, string Value)[] fields) =>
        Browser.PostAsync($"{Root}/{path}", fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
}
