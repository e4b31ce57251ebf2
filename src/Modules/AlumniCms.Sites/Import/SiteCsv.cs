using System.Runtime.CompilerServices;
using System.Text;

namespace AlumniCms.Sites.Import;

/// <summary>
/// Reads a network file: UTF-8, separated by commas, a header, a country site a line. A bad line is reported and
/// does not stop the others; a bad header, or more than <see cref="MostRows"/> rows, ends the reading.
/// </summary>
public static class SiteCsv
{
    /// <summary>Rows that a file may have.</summary>
    public const int MostRows = 10_000;

    private const int LongestLine = 4_000;

    /// <summary>The lines of the file that are not blank, as they are read.</summary>
    public static async IAsyncEnumerable<SiteCsvLine> ReadAsync(
        Stream file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        SiteCsvReading? reading = null;
        var number = 0;
        var rows = 0;
        await foreach (var line in BoundedLines.ReadAsync(reader, LongestLine, cancellationToken))
        {
            number++;
            if (line is not null && line.AsSpan().Trim(", \t").IsEmpty)
                continue;
            if (reading is null)
            {
                (reading, var problem) = SiteCsvReading.Begin(line);
                if (reading is not null)
                    continue;
                yield return SiteCsvLine.Bad(number, problem!);
                yield break;
            }

            if (++rows > MostRows)
            {
                yield return SiteCsvLine.Bad(number, $"The file has more than {MostRows} rows. Split it, and import the parts one after the other.");
                yield break;
            }

            yield return line is null
                ? SiteCsvLine.Bad(number, $"The line is longer than {LongestLine} characters. Look for a line break that is missing or a text that does not belong here.")
                : reading.Read(number, line);
        }

        if (reading is null)
            yield return SiteCsvLine.Bad(1, "The file is empty. The first line names the columns: " + string.Join(',', SiteCsvColumns.Names) + ".");
        else if (rows == 0)
            yield return SiteCsvLine.Bad(number, "The file has a header and no row. Add a line for each country.");
    }
}
