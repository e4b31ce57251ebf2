using AlumniCms.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Tests.Web;

public sealed class KeepingScripts
{
    [Theory]
    [InlineData("/_content/A/js/chunk-L4YIWIGA.js", 200, "max-age=31536000, immutable")]
    [InlineData("/_content/A/js/rich-text-775RYD5Y.js", 304, "max-age=31536000, immutable")]
    [InlineData("/_content/A/js/rich-text-775RYD5Y.js", 404, "no-cache")]
    [InlineData("/_content/A/js/rich-text.js", 200, "no-cache")]
    [InlineData("/_content/A/admin.js", 200, "no-cache")]
    public async Task Is_for_ever_where_the_name_tells_the_content(string path, int status, string expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet(path, (HttpContext http) =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.CacheControl = "no-cache";
        }).Add(HashedNames.KeepInBrowsers);
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(app.Urls.First() + path), TestContext.Current.CancellationToken);

        Assert.Equal(expected, string.Join(", ", answer.Headers.NonValidated["Cache-Control"]));
    }
}
