using System.Globalization;
using System.Net.Http.Headers;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Media;

/// <summary>The pages of the library as somebody with a role on a site has them.</summary>
internal sealed class MediaPages
{
    private MediaPages(string site, Browser browser) => (Site, Browser) = (site, browser);

    public string Site { get; }

    public Browser Browser { get; }

    public static async Task<MediaPages> OfAsync(AlumniHost host, string role, string site = World.Cameroun)
    {
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(site, role);
        return new MediaPages(site, await person.SignInAsync());
    }

    public Task<Page> GetAsync(string path = "") => Browser.GetAsync($"/{Site}/admin/media{path}");

    public static string FilePath(string path) => "/file?path=" + Uri.EscapeDataString(path);

    /// <summary>Fills in a form of a file's page and sends it.</summary>
    public Task<Page> SubmitAsync(string path, string action, params (string Name, string Value)[] fields) =>
        Browser.SubmitAsync($"/{Site}/admin/media{FilePath(path)}", $"/admin/media/{action}", fields);

    /// <summary>Sends a form that no page has made for this file, with a token that is good.</summary>
    public async Task<Page> ForgeAsync(string action, params (string Name, string Value)[] fields) =>
        await Browser.PostAsync($"/{Site}/admin/media/{action}", [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create("__RequestVerificationToken", await TokenAsync())]);

    public async Task<Page> UploadAsync(string folder, IEnumerable<(string Name, byte[] Content)> files, string accept = "application/json", bool withToken = true)
    {
        using var form = new MultipartFormDataContent { { new StringContent(folder), "folder" } };
        if (withToken)
            form.Add(new StringContent(await TokenAsync()), "__RequestVerificationToken");
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "files", name);
        return await Browser.PostAsync($"/{Site}/admin/media/upload", form, accept);
    }

    private async Task<string> TokenAsync() =>
        (await GetAsync()).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
