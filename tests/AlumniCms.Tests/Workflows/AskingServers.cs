using System.Net;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Http;
using Microsoft.Extensions.Options;

namespace AlumniCms.Tests.Workflows;

public sealed class AskingServers
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("193.0.6.139")]
    [InlineData("2001:67c:2e8:22::c100:68b")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void Knows_addresses_of_the_internet(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.1.9")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.100.100.200")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:1::1")]
    [InlineData("2001:db8::1")]
    public void Knows_addresses_that_are_nobody_elses(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://localhost:9/")]
    [InlineData("http://[::1]:9/")]
    [InlineData("http://2130706433:9/")]
    [InlineData("http://0x7f.1:9/")]
    [InlineData("http://[::ffff:127.0.0.1]:9/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    public async Task Asks_no_server_of_its_own_network(string url)
    {
        using var http = new GuardedHttp(Options.Create(new WorkflowHttpSettings()));
        using var request = new HttpRequestMessage(HttpMethod.Get, url);

        var refused = await Assert.ThrowsAsync<ActivityFault>(() => http.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains("Workflows__AllowedHosts", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.MayPass);
    }
}
