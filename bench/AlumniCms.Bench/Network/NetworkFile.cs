using Microsoft.VisualBasic.FileIO;

namespace AlumniCms.Bench.Network;

/// <summary>A file of country sites, a site a line, and the addresses of their homes.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Homes">The home of each site in the site's default culture.</param>
internal sealed record NetworkFile(string Path, IReadOnlyList<string> Homes)
{
    public int Sites => Homes.Count;

    public static async Task<NetworkFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (header, lines) = await LinesAsync(path, cancellationToken);
        return new NetworkFile(path, [.. lines.Select(line => Home(header, line))]);
    }

    /// <summary>Writes a file with one of the sites.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="key">The key of the site.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<NetworkFile> OnlyAsync(string target, string key, CancellationToken cancellationToken)
    {
        var (header, lines) = await LinesAsync(Path, cancellationToken);
        var line = lines.FirstOrDefault(l => Cell(header, l, "key") == key)
            ?? throw new InvalidOperationException($"{Path} has no site '{key}'. Choose one of its keys with --site.");
        await File.WriteAllLinesAsync(target, [header, line], cancellationToken);
        return new NetworkFile(target, [Home(header, line)]);
    }

    private static async Task<(string Header, string[] Lines)> LinesAsync(string path, CancellationToken cancellationToken)
    {
        var all = await File.ReadAllLinesAsync(path, cancellationToken);
        return (all[0], [.. all.Skip(1).Where(line => line.Length > 0)]);
    }

    private static string Home(string header, string line) => $"/{Cell(header, line, "key")}/{Cell(header, line, "default_culture")}/";

    private static string Cell(string header, string line, string column) => Cells(line)[Array.IndexOf(Cells(header), column)];

    private static string[] Cells(string line)
    {
        using var parser = new TextFieldParser(new StringReader(line)) { Delimiters = [","] };
        return parser.ReadFields() ?? [];
    }
}
