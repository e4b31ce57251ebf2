using AlumniCms.Kernel.Configuration;
using AlumniCms.Members.Providers;
using Microsoft.Extensions.Configuration;

namespace AlumniCms.Tests.Members;

public sealed class NamingProviders
{
    [Fact]
    public void Is_not_needed() => Assert.Empty(Read().All);

    [Fact]
    public void Takes_what_is_set_and_the_cautious_default_for_the_rest()
    {
        var providers = Read(
            ("Staff-2:Authority", "https://login.example.org/staff"), ("Staff-2:ClientId", "alumni"),
            ("ministry:Authority", "http://[::1]:8080"), ("ministry:ClientId", " alumni "), ("ministry:ClientSecret", " s "), ("ministry:Label", "Ministère"),
            ("ministry:AllowedDomains", "example.org, Embassy.example.org;x.fr"), ("ministry:CreateAccounts", "true"), ("ministry:TrustsSecondStep", "True"));

        var (full, small) = (providers.Find("ministry")!, providers.Find("staff-2")!);
        Assert.Equal(("Ministère", "alumni", " s ", true, true), (full.Label, full.ClientId, full.ClientSecret, full.CreateAccounts, full.TrustsSecondStep));
        Assert.Equal(["example.org", "Embassy.example.org", "x.fr"], full.AllowedDomains);
        Assert.Equal(("staff-2", null, false, false), (small.Label, small.ClientSecret, small.CreateAccounts, small.TrustsSecondStep));
        Assert.Empty(small.AllowedDomains);
        Assert.Equal("/account/openid/staff-2", small.CallbackPath);
        Assert.DoesNotContain(" s ", full.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "foo", "Accounts__OpenIdConnect ")]
    [InlineData("ministry", "", "foo", "Accounts__OpenIdConnect__ministry ")]
    [InlineData("my ministry", "ClientId", "x", "Accounts__OpenIdConnect__my ministry ")]
    [InlineData("ministry", "Authority", "", "Accounts__OpenIdConnect__ministry__Authority is missing")]
    [InlineData("ministry", "Authority", "login.example.org", "__Authority is 'login.example.org'")]
    [InlineData("ministry", "Authority", "http://login.example.org", "__Authority is 'http://login.example.org'. Over http")]
    [InlineData("ministry", "Authority", "http://127.0.0.1.example.org", "Over http")]
    [InlineData("ministry", "Authority", "https://login.example.org/?tenant=1", "without a query")]
    [InlineData("ministry", "ClientId", "  ", "Accounts__OpenIdConnect__ministry__ClientId is missing")]
    [InlineData("ministry", "ClientID2", "x", "Accounts__OpenIdConnect__ministry__ClientID2 is not known")]
    [InlineData("ministry", "AllowedDomains:0", "example.org", "Accounts__OpenIdConnect__ministry__AllowedDomains__0 is not known")]
    [InlineData("ministry", "AllowedDomains", "@example.org", "holds '@example.org'")]
    [InlineData("ministry", "AllowedDomains", "*.example.org", "holds '*.example.org'")]
    [InlineData("ministry", "AllowedDomains", "org", "holds 'org'")]
    [InlineData("ministry", "TrustsSecondStep", "yes", "__TrustsSecondStep is 'yes'. Use true or false.")]
    [InlineData("ministry", "CreateAccounts", "true", "no AllowedDomains")]
    public void Is_refused_with_the_name_of_what_is_wrong(string name, string key, string value, string words)
    {
        string[] path = [.. new[] { name, key }.Where(p => p.Length > 0)];
        (string, string)[] rest = name == "ministry" && key.Length > 0 ? [("ministry:Authority", "https://login.example.org"), ("ministry:ClientId", "alumni")] : [];

        var refused = Assert.Throws<SettingsException>(() => Read([.. rest.Where(r => r.Item1 != string.Join(':', path)), (string.Join(':', path), value)]));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    private static SignInProviders Read(params (string Key, string Value)[] settings) => SignInProviders.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(
            $"Accounts:OpenIdConnect{(s.Key.Length > 0 ? ":" : "")}{s.Key}", s.Value))).Build());
}
