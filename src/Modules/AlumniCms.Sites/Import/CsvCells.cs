using CsvHelper;

namespace AlumniCms.Sites.Import;

/// <summary>
/// Splits one line into cells. No cell of these files holds a line break, so a quote left open spoils its own line
/// and not the rest of the file.
/// </summary>
internal static class CsvCells
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrimWhitespace = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>The cells without spaces around them, or what is wrong with the line.</summary>
    public static (IReadOnlyList<string> Cells, string? Error) Split(string line)
    {
        if (line.Contains('\0'))
            return ([], "The line holds a NUL character, so this is not a text file, or it was damaged. Save it again as 'CSV UTF-8'.");
        if (line.Contains('\uFFFD'))
            return ([], "The line is not UTF-8. Save the file as 'CSV UTF-8'.");
        if (line.Count(c => c == '"') % 2 == 1)
            return ([], "A quote is opened and not closed. Close it, and write a quote inside a cell twice (\"\").");

        try
        {
            using var reader = CsvReader.FromText(line, Options);
            return reader.Read() ? ([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim())], null) : ([], null);
        }
        catch (CsvFormatException)
        {
            return ([], "A quote stands in the middle of a cell. Put the whole cell in quotes, and write a quote inside it twice (\"\").");
        }
    }
}
