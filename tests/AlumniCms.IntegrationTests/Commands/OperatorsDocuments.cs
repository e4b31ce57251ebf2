using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

using AlumniCms.Web.Commands;
using AlumniCms.Web.Hosting;

namespace AlumniCms.IntegrationTests.Commands;

public sealed partial class OperatorsDocuments
{
    [Fact]
    public void List_every_setting_and_no_other()
    {
        var known = KnownSettings.Sections.SelectMany(s => s.Value.Select(name => $"{s.Key}__{name}")).Order(StringComparer.Ordinal);

        var listed = SettingRow.Matches(Read("configuration.md")).Select(m => m.Groups["setting"].Value).Order(StringComparer.Ordinal);

        Assert.Equal(known, listed);
    }

    [Fact]
    public void Explain_every_exit_code_and_every_command()
    {
        var text = Read("command-line.md");
        var codes = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((int)f.GetRawConstantValue()!).ToString(CultureInfo.InvariantCulture));

        Assert.All(codes, code => Assert.Contains($"| {code} |", text, StringComparison.Ordinal));
        Assert.All(CommandLine.Names(), name => Assert.Contains($"## `{name}", text, StringComparison.Ordinal));
    }

    private static string Read(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder!.FullName, "docs", "operators", name));
    }

    [GeneratedRegex(@"^\| `(?<setting>[A-Za-z]+__[A-Za-z]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingRow { get; }
}
