using AlumniCms.Sites.Actions;

namespace AlumniCms.Sites.Import;

/// <summary>The columns of the network file, and where the file's own header puts them.</summary>
internal sealed class SiteCsvColumns
{
    public static readonly IReadOnlyList<string> Names =
    [
        "key", "iso", "name_fr", "name_en", "name_local", "cultures", "default_culture", "time_zone", "capital_fr",
        "capital_en", "region",
    ];

    private readonly Dictionary<string, int> _positions;

    private SiteCsvColumns(Dictionary<string, int> positions) => _positions = positions;

    public int Count => _positions.Count;

    /// <summary>The cell of a column.</summary>
    public string Cell(IReadOnlyList<string> cells, string column) => cells[_positions[column]];

    /// <summary>Name of the column at a position.</summary>
    public string NameAt(int position) => _positions.First(p => p.Value == position).Key;

    /// <summary>Reads the header; the columns may stand in any order.</summary>
    public static (SiteCsvColumns? Columns, string? Error) Read(IReadOnlyList<string> header)
    {
        var positions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Count; i++)
        {
            if (!Names.Contains(header[i], StringComparer.OrdinalIgnoreCase))
                return (null, $"The column '{Rules.Shown.Short(header[i])}' is not known. The columns are {string.Join(", ", Names)}.");
            if (!positions.TryAdd(header[i], i))
                return (null, $"The column '{header[i]}' stands twice in the header. Take one of them out.");
        }

        var missing = Names.Where(name => !positions.ContainsKey(name)).ToList();
        return missing.Count == 0
            ? (new SiteCsvColumns(positions), null)
            : (null, $"The header lacks {string.Join(", ", missing)}. The first line names the columns: {string.Join(',', Names)}.");
    }

    /// <summary>The column that a refusal's path speaks of.</summary>
    public static string? OfPath(string? path) => path?.Split('.', '[')[0] switch
    {
        nameof(SiteDraft.Key) => "key",
        nameof(SiteDraft.Country) => "iso",
        nameof(SiteDraft.Region) => "region",
        nameof(SiteDraft.Cultures) => "cultures",
        nameof(SiteDraft.DefaultCulture) => "default_culture",
        nameof(SiteDraft.TimeZone) => "time_zone",
        nameof(SiteDraft.Names) => path.EndsWith(".fr", StringComparison.Ordinal) ? "name_fr"
            : path.EndsWith(".en", StringComparison.Ordinal) ? "name_en" : "name_local",
        _ => null,
    };
}
