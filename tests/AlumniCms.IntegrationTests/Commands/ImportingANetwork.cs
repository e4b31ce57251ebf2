using System.Diagnostics;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class ImportingANetwork(NetworkTemplate network)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_wrong_rows_and_makes_the_others_once()
    {
        var program = await network.CopyAsync();
        var rows = program.Write("rows.csv", NetworkTemplate.Rows(
            "mali,ML,Mali,Republic of Mali,Mali,fr,fr,Africa/Bamako,Bamako,Bamako,africa",
            "perou,PE,Pérou,Peru,Perú,es|xx,es,America/Lima,Lima,Lima,latin-america",
            "togo,TG,Togo,Togo,Togo,fr,fr,Africa/Lome,Lomé,Lomé,africa"));

        var first = (await program.RunAsync("sites", "import", rows, "--json")).Ended(2).Json;
        var before = await StoredRows.HashAsync(program.DatabaseFile);
        var second = (await program.RunAsync("sites", "import", rows)).Ended(2);

        Assert.Equal((1, 1, 1), ((int)first["created"]!, (int)first["changed"]!, (int)first["failed"]!));
        var wrong = first["rows"]!.AsArray().Single(r => (string?)r!["outcome"] == "failed")!;
        Assert.Equal(3, (int)wrong["line"]!);
        Assert.Contains("'xx'", (string?)wrong["message"], StringComparison.Ordinal);
        Assert.Contains("0 created, 0 changed, 2 unchanged, 1 failed", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
    }

    [Fact]
    public async Task Fails_when_no_row_is_right_and_names_the_site_of_each()
    {
        var program = await network.CopyAsync();
        var rows = program.Write("rows.csv", NetworkTemplate.Rows(
            "perou,PE,Pérou,Peru,Perú,es|xx,es,America/Lima,Lima,Lima,latin-america",
            "togo,TG,Togo,Togo,Togo,fr,fr,Africa/Lome,Lomé,Lomé,afrika"));

        var failed = (await program.RunAsync("sites", "import", rows, "--json")).Ended(1).Json["rows"]!.AsArray();

        Assert.Equal(["perou", "togo"], failed.Select(r => (string?)r!["key"]));
        Assert.Contains("region", (string?)failed[1]!["message"], StringComparison.Ordinal);
        Assert.Contains("'afrika'", (string?)failed[1]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_which_languages_the_program_itself_cannot_speak()
    {
        var program = await network.CopyAsync();
        var rows = program.Write("rows.csv", NetworkTemplate.Rows(
            "grece,GR,Grèce,Greece,Ελλάδα,el|fr,el,Europe/Athens,Athènes,Athens,europe",
            "italie,IT,Italie,Italy,Italia,it|fr|en,it,Europe/Rome,Rome,Rome,europe",
            "perou,PE,Pérou,Peru,Perú,es|fr,es,America/Lima,Lima,Lima,latin-america"));

        var result = (await program.RunAsync("sites", "import", rows)).Ended(0);

        Assert.EndsWith("Interface in French for: el, it.", result.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_where_a_kill_has_stopped_it()
    {
        var program = await network.CopyAsync();
        var rows = program.Write("rows.csv", Many());
        using (var process = program.Start("sites", "import", rows))
        {
            await WaitForSitesAsync(program, process, atLeast: 4);
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }

        var half = await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM ContentItems WHERE SiteId > 2") % 10;
        var again = (await program.RunAsync("sites", "import", rows, "--json")).Ended(0).Json;

        Assert.Equal(0, half);
        Assert.InRange((int)again["created"]!, 1, 18);
        Assert.Equal(20, (int)again["created"]! + (int)again["unchanged"]!);
        Assert.Equal(22, await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM Sites"));
        Assert.Equal(200, await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM ContentItems WHERE SiteId > 2"));
    }

    [Fact]
    public async Task Stops_cleanly_when_it_is_told_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM there.");
        var program = await network.CopyAsync();
        var rows = program.Write("rows.csv", Many());
        using var process = program.Start("sites", "import", rows, "--json");
        await WaitForSitesAsync(program, process, atLeast: 3);

        using (var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]))
            await kill.WaitForExitAsync(Cancellation);
        var result = await AlumniProgram.FinishAsync(process);

        result.Ended(130).Says("Interrupted after", "Run it again");
        Assert.Equal("interrupted", (string?)result.Json["error"]!["code"]);
        Assert.Equal(0, await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM ContentItems WHERE SiteId > 2") % 10);
    }

    [Fact]
    public async Task Says_that_a_file_is_missing()
    {
        var program = await network.CopyAsync();

        (await program.RunAsync("sites", "import", "nowhere.csv")).Ended(4).Says("nowhere.csv");
    }

    private static string Many() => NetworkTemplate.Rows(
        [.. Enumerable.Range(1, 20).Select(i => $"ville-{i},FR,Ville {i},Town {i},,fr,fr,Europe/Paris,Paris,Paris,europe")]);

    private static async Task WaitForSitesAsync(AlumniProgram program, Process process, int atLeast)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await StoredRows.CountAsync(program.DatabaseFile, "SELECT count(*) FROM Sites") < atLeast)
        {
            Assert.False(process.HasExited, "The import ended before it could be stopped.");
            await timer.WaitForNextTickAsync(Cancellation);
        }
    }
}
