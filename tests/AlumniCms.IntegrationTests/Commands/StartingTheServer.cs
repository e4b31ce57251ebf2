using System.Net;
using System.Net.Sockets;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class StartingTheServer(NetworkTemplate network)
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://127.0.0.1:5000")]
    [InlineData("http://127.0.0.1:5000/base")]
    public async Task Names_an_address_that_is_none_before_anything_is_made(string address)
    {
        var program = network.Empty();

        var result = (await program.RunAsync("--urls", address)).Ended(5).Says("--urls", $"'{address}'", "http://127.0.0.1:5000");

        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.Folder));
    }

    [Fact]
    public async Task Says_that_another_program_listens_there()
    {
        var program = await network.CopyAsync();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var result = await program.RunAsync("--urls", $"http://{other.LocalEndpoint}");

        result.Ended(5).Says($"http://{other.LocalEndpoint}", "another program", "--urls");
        Assert.DoesNotContain("   at ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_setting_that_is_not_known_with_the_exit_code_of_the_commands()
    {
        var program = network.Empty();
        program.Settings["Mail__Hots"] = "smtp.example.org";

        (await program.RunAsync()).Ended(5).Says("Mail__Hots");
        (await program.RunAsync("sites", "list")).Ended(5).Says("Mail__Hots");
    }

    [Fact]
    public async Task Names_a_folder_that_cannot_be_as_the_commands_do()
    {
        var program = network.Empty();
        var file = program.Write("taken", "a file");
        program.Settings["Data__Folder"] = Path.Combine(file, "data");

        (await program.RunAsync()).Ended(5).Says(file, "Data__Folder");
        (await program.RunAsync("sites", "list")).Ended(5).Says(file, "Data__Folder");
        (await program.RunAsync("setup", "--admin-email", "admin@example.org")).Ended(5).Says(file, "Data__Folder");
    }
}
