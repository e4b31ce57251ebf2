using AlumniCms.IntegrationTests.Databases;

namespace AlumniCms.IntegrationTests.Commands;

public sealed class SettingUp(NetworkTemplate network)
{
    [Fact]
    public async Task A_second_time_is_refused_and_changes_nothing()
    {
        var program = await network.CopyAsync();
        var before = await StoredRows.HashAsync(program.DatabaseFile);

        var result = await program.RunAsync("setup", "--admin-email", "admin@example.org");

        result.Ended(3).Says("set up already", "'world'");
        Assert.Equal(before, await StoredRows.HashAsync(program.DatabaseFile));
    }

    [Fact]
    public async Task Ends_with_a_few_calm_lines_and_tells_the_rest_when_asked()
    {
        var program = network.Empty();

        var calm = (await program.RunAsync("setup", "--admin-email", "admin@example.org")).Ended(0);
        var loud = (await network.Empty().RunAsync("setup", "--admin-email", "admin@example.org", "--verbose")).Ended(0);

        var lines = calm.Output.Trim().Split('\n');
        Assert.InRange(lines.Length, 5, 12);
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 119));
        Assert.DoesNotContain("warning", calm.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', calm.Output);
        Assert.Contains(program.DatabaseFile, calm.Output, StringComparison.Ordinal);
        Assert.Contains("sites import", calm.Output, StringComparison.Ordinal);
        Assert.Contains("content-model.offer", loud.Output, StringComparison.Ordinal);
        Assert.All(loud.Output.Split('\n'), l => Assert.InRange(l.Length, 0, 119));
        Assert.Empty(calm.Error);
    }

    [Theory]
    [InlineData(new[] { "--admin-email", "ALUMNI_ADMIN_PASSWORD" }, false)]
    [InlineData(new[] { "--admin-email" }, true)]
    [InlineData(new[] { "ALUMNI_ADMIN_PASSWORD" }, false, "--admin-email", "admin@example.org")]
    public async Task Names_at_once_all_that_is_missing_when_nobody_can_be_asked(string[] missing, bool hasPassword, params string[] arguments)
    {
        var program = network.Empty();
        if (!hasPassword)
            program.Settings.Remove("ALUMNI_ADMIN_PASSWORD");

        var result = (await program.RunAsync(["setup", .. arguments])).Ended(64).Says(missing);

        Assert.Equal(missing.Length, new[] { "--admin-email", "ALUMNI_ADMIN_PASSWORD" }.Count(w => result.Error.Contains(w, StringComparison.Ordinal)));
        Assert.Empty(Directory.EnumerateFiles(program.Folder));
    }

    [Fact]
    public async Task Is_asked_for_by_every_other_command_and_nothing_is_made_meanwhile()
    {
        var program = network.Empty();

        var result = await program.RunAsync("sites", "list");

        result.Ended(3).Says("'setup'");
        Assert.Empty(Directory.EnumerateFiles(program.Folder));
    }

    [Fact]
    public async Task And_the_commands_after_it_work_on_PostgreSql()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.PostgreSql, TestContext.Current.CancellationToken);
        var program = network.Empty(database);
        var rows = program.Write("rows.csv", NetworkTemplate.Rows(
            "mali,ML,Mali,Mali,Mali,fr,fr,Africa/Bamako,Bamako,Bamako,africa",
            "nulle-part,XX,Nulle part,Nowhere,,fr,fr,Africa/Bamako,,,africa"));

        (await program.RunAsync("setup", "--admin-email", "admin@example.org", "--json")).Ended(0);
        var first = (await program.RunAsync("sites", "import", rows, "--json")).Ended(2).Json;
        var second = (await program.RunAsync("sites", "import", rows, "--json")).Ended(2).Json;
        (await program.RunAsync("search", "reindex", "--quiet")).Ended(0);
        (await program.RunAsync("setup", "--admin-email", "admin@example.org")).Ended(3);

        Assert.Equal((1, 1), ((int)first["created"]!, (int)first["failed"]!));
        Assert.Equal((1, 1), ((int)second["unchanged"]!, (int)second["failed"]!));
    }
}
