using AlumniCms.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class CheckingAHost
{
    [Theory]
    [InlineData("alumni.example.org")]
    [InlineData("alumni.example.org:8443")]
    [InlineData("localhost:5080")]
    [InlineData("192.168.7.1")]
    [InlineData("[::1]:5080")]
    [InlineData("xn--caf-dma.example.org")]
    public async Task Lets_what_stands_in_an_address_pass(string host) => Assert.Equal(200, await AskAsync(host, "https"));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a..b")]
    [InlineData("-")]
    [InlineData("evil.example:99999")]
    [InlineData("evil.example:0")]
    [InlineData("evil.example:port")]
    [InlineData("evil.example:")]
    [InlineData("xn--zz")]
    [InlineData("a b.example")]
    [InlineData("evil.example/path")]
    [InlineData("user@evil.example")]
    [InlineData("\"><script>.example")]
    [InlineData("[::1")]
    public async Task Refuses_what_does_not(string host) => Assert.Equal(400, await AskAsync(host, "https"));

    [Fact]
    public async Task Refuses_a_name_without_end() => Assert.Equal(400, await AskAsync(string.Join('.', Enumerable.Repeat("example", 100)), "https"));

    [Theory]
    [InlineData("javascript")]
    [InlineData("ftp")]
    [InlineData("")]
    public async Task Refuses_a_scheme_that_is_not_of_the_web(string scheme) => Assert.Equal(400, await AskAsync("alumni.example.org", scheme));

    private static async Task<int> AskAsync(string host, string scheme)
    {
        var context = new DefaultHttpContext { Request = { Host = new HostString(host), Scheme = scheme } };
        await new HostCheck(_ => Task.CompletedTask).InvokeAsync(context);
        return context.Response.StatusCode;
    }
}
