using AlumniCms.Kernel.Modules;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Rules;

namespace AlumniCms.Sites.Import;

/// <summary>The reading of one file: its columns, and the keys met so far.</summary>
internal sealed class SiteCsvReading
{
    private static readonly ModuleCatalog NoModules = new([]);

    private readonly SiteCsvColumns _columns;
    private readonly Dictionary<string, int> _lineOfKey = new(StringComparer.OrdinalIgnoreCase);

    private SiteCsvReading(SiteCsvColumns columns) => _columns = columns;

    /// <summary>Reads the header line.</summary>
    public static (SiteCsvReading? Reading, string? Error) Begin(string? header)
    {
        if (header is null)
            return (null, "The first line is far too long for a header. This does not seem to be a CSV file.");
        foreach (var (separator, name) in new[] { (';', "semicolons"), ('\t', "tabs") })
            if (!header.Contains(',') && header.Contains(separator))
                return (null, $"The file is separated by {name}. Save it as CSV separated by commas: in a spreadsheet set to French, choose the separator when exporting.");

        var (cells, error) = CsvCells.Split(header);
        if (error is not null)
            return (null, error);
        var (columns, problem) = SiteCsvColumns.Read(cells);
        return columns is null ? (null, problem) : (new SiteCsvReading(columns), null);
    }

    /// <summary>Reads a line below the header.</summary>
    public SiteCsvLine Read(int number, string line)
    {
        var (cells, error) = CsvCells.Split(line);
        if (error is not null)
            return SiteCsvLine.Bad(number, error);
        if (cells.Count != _columns.Count)
            return SiteCsvLine.Bad(number, CountMessage(cells.Count));

        var draft = SiteCsvDraft.Make(column => _columns.Cell(cells, column));
        List<SiteCsvError> errors = [.. CheckCells(number, cells), .. CheckDraft(number, draft), .. CheckTwice(number, draft.Key)];
        return errors.Count > 0
            ? new SiteCsvLine(number, Row: null, errors) { Key = Shown.Short(draft.Key) }
            : new SiteCsvLine(number, new SiteCsvRow(number, draft, _columns.Cell(cells, "capital_fr"), _columns.Cell(cells, "capital_en")), []);
    }

    private string CountMessage(int count) => count > _columns.Count
        ? $"The line has {count} cells, the header {_columns.Count}. Put a cell that holds a comma in quotes."
        : $"The line has {count} cells, the header {_columns.Count}. Give every column its comma, even when its cell is empty.";

    private IEnumerable<SiteCsvError> CheckCells(int number, IReadOnlyList<string> cells)
    {
        foreach (var column in new[] { "iso", "name_fr", "name_en", "default_culture", "time_zone" })
            if (_columns.Cell(cells, column).Length == 0)
                yield return new(number, column, "The cell is empty. Fill it in.");
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Any(char.IsControl))
                yield return new(number, _columns.NameAt(i), "The cell holds a control character. Type it again.");
    }

    private static IEnumerable<SiteCsvError> CheckDraft(int number, SiteDraft draft)
    {
        foreach (var refusal in SiteDraftRules.Normalise(draft, NoModules).Refusals)
            yield return new(number, SiteCsvColumns.OfPath(refusal.Path), refusal.Message);
    }

    private IEnumerable<SiteCsvError> CheckTwice(int number, string key)
    {
        if (key.Length > 0 && !_lineOfKey.TryAdd(key, number))
            yield return new(number, "key", $"The key '{Shown.Short(key)}' stands on line {_lineOfKey[key]} already. Give each country one line.");
    }
}
