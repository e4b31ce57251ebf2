using System.Net;
using AlumniCms.Kernel.Configuration;
using AlumniCms.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class TrustingAProxy
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("10.0.0.5", false)]
    public void Needs_no_setting_on_this_machine_and_one_elsewhere(string proxy, bool isTrusted)
    {
        Assert.Equal(isTrusted, Trusts(Options(), proxy));
        Assert.True(Trusts(Options(("ForwardedHeaders:KnownProxies", "10.0.0.5, 192.168.7.0/24")), proxy));
    }

    [Fact]
    public void Covers_a_network_and_not_its_neighbour()
    {
        var options = Options(("ForwardedHeaders:KnownProxies", "192.168.7.0/24"));

        Assert.True(Trusts(options, "192.168.7.200"));
        Assert.False(Trusts(options, "192.168.8.1"));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("*", false)]
    [InlineData("alumni.example.org;cameroun.example.org", true)]
    public void Extends_to_the_host_only_where_hosts_are_listed(string? allowed, bool isTrusted)
    {
        var options = Options(("AllowedHosts", allowed));

        Assert.Equal(isTrusted, options.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedHost));
        Assert.Equal(isTrusted ? allowed!.Split(';') : [], options.AllowedHosts);
    }

    [Fact]
    public void Names_a_proxy_that_is_no_address()
    {
        var problem = Assert.Throws<SettingsException>(() => Options(("ForwardedHeaders:KnownProxies", "10.0.0.5, proxy.example.org")));

        Assert.Contains("ForwardedHeaders__KnownProxies", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'proxy.example.org'", problem.Message, StringComparison.Ordinal);
    }

    private static ForwardedHeadersOptions Options(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal)).Build();
        var options = new ForwardedHeadersOptions();
        TrustedProxies.Configure(options, configuration);
        return options;
    }

    private static bool Trusts(ForwardedHeadersOptions options, string proxy) =>
        options.KnownProxies.Contains(IPAddress.Parse(proxy)) || options.KnownIPNetworks.Any(n => n.Contains(IPAddress.Parse(proxy)));
}
