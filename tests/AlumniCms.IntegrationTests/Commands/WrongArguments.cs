namespace AlumniCms.IntegrationTests.Commands;

public sealed class WrongArguments(NetworkTemplate network)
{
    [Theory]
    [InlineData("lst", "sites", "lst")]
    [InlineData("--colour", "sites", "list", "--colour")]
    [InlineData("--site", "content", "export")]
    [InlineData("--country", "sites", "create", "--key", "perou", "--cultures", "es")]
    [InlineData("nothing", "nothing")]
    public async Task Are_named_with_a_code_of_their_own(string word, params string[] arguments)
    {
        var program = arguments is ["sites", "create", ..] ? await network.CopyAsync() : network.Empty();

        var result = await program.RunAsync([.. arguments, "--json"]);

        result.Ended(64).Says(word);
        Assert.Equal("usage", (string?)result.Json["error"]!["code"]);
    }

    [Fact]
    public async Task Are_avoided_by_help_with_examples()
    {
        var help = (await network.Empty().RunAsync("sites", "create", "--help")).Ended(0);

        Assert.Contains("Examples:", help.Output, StringComparison.Ordinal);
        Assert.Contains("sites create --key mali", help.Output, StringComparison.Ordinal);
        Assert.Empty(help.Error);
    }
}
