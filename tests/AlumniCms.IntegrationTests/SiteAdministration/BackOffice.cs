using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Hosts;
using AngleSharp.Html.Dom;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>The back office as somebody with a role has it: forms are sent as they stand, with what is filled in.</summary>
internal sealed class BackOffice(Browser browser)
{
    public Browser Browser => browser;

    public static async Task<BackOffice> OfAsync(AlumniHost host, string role = "Administrator", string site = World.Worldwide) =>
        new(await (await (await Person.JoinAsync(host)).WithRoleAsync(site, role)).SignInAsync());

    public Task<Page> GetAsync(string path) => browser.GetAsync(path);

    /// <summary>Opens a page and sends its form for an address, keeping what stands there but for the fields given.</summary>
    public async Task<Page> SendAsync(string path, string action, params (string Name, string[] Values)[] fields) =>
        await SendAsync((await browser.GetAsync(path)).IsOk(), action, fields);

    /// <summary>Sends a form of a page that has been open for a while.</summary>
    public Task<Page> SendOpenAsync(Page page, string action, params (string Name, string Value)[] fields) =>
        SendAsync(page, action, [.. fields.Select(f => (f.Name, new[] { f.Value }))]);

    private async Task<Page> SendAsync(Page page, string action, (string Name, string[] Values)[] fields)
    {
        var wanted = fields.Where(f => f.Name != "do").Select(f => f.Name).ToArray();
        var forms = page.Document.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>().Where(f => f.GetAttribute("action")!.EndsWith(action, StringComparison.Ordinal)).ToList();
        var form = forms.FirstOrDefault(f => wanted.Length == 0 || wanted.Any(w => f.Elements.Any(e => e.GetAttribute("name") == w))) ?? forms.FirstOrDefault();
        Assert.True(form is not null, $"There is no form for {action}.\n{page.Body}");
        var values = form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } name && fields.All(f => f.Name != name)).SelectMany(Values).ToList();
        values.AddRange(fields.SelectMany(f => f.Values.Select(v => KeyValuePair.Create(f.Name, v))));
        return await browser.PostAsync(form.GetAttribute("action")!, values);
    }

    /// <summary>Sends a form without the token that proves where it comes from.</summary>
    public Task<Page> ForgeAsync(string path, params (string Name, string Value)[] fields) =>
        browser.PostAsync(path, fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private static IEnumerable<KeyValuePair<string, string>> Values(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlButtonElement => [],
        IHtmlInputElement input => [new(input.Name!, input.Value)],
        IHtmlTextAreaElement area => [new(area.Name!, area.Value)],
        IHtmlSelectElement select => [new(select.Name!, select.Value ?? "")],
        _ => [],
    };
}
