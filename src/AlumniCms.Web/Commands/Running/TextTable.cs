using Spectre.Console;

namespace AlumniCms.Web.Commands.Running;

/// <summary>
/// A table that is as wide as its content. Its last column holds sentences: they wrap, below the row where little room is
/// left beside it. The same lines go to a terminal and to a file.
/// </summary>
internal sealed class TextTable(params string[] heads)
{
    private const int Gap = 2;
    private const int Indent = 4;
    private const int NarrowestText = 20;
    private const int Widest = 120;

    private readonly List<TextCell[]> _rows = [];

    public void Add(params TextCell[] cells) => _rows.Add(cells);

    public void Write(IAnsiConsole console)
    {
        if (_rows.Count == 0)
            return;
        var rows = heads.Length == 0 ? _rows : [.. _rows.Prepend([.. heads.Select(h => new TextCell(h, new Style(decoration: Decoration.Bold)))])];
        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(i => rows.Max(r => r[i].Text.Length) + Gap).ToArray();
        var width = Math.Min(console.Profile.Width, Widest) - 1;
        var isBeside = width - widths.Sum() >= NarrowestText || rows.TrueForAll(r => widths.Sum() + r[^1].Text.Length <= width);
        foreach (var row in rows)
            Write(console, row, widths, isBeside, isBeside ? Math.Max(width - widths.Sum(), NarrowestText) : width - Indent);
    }

    private static void Write(IAnsiConsole console, TextCell[] row, int[] widths, bool isBeside, int room)
    {
        var text = Wrapped(row[^1].Text, room).ToList();
        var filled = Array.FindLastIndex(row, row.Length - 2, c => c.Text.Length > 0);
        for (var i = 0; i < row.Length - 1; i++)
            Put(console, row[i], i < filled || (isBeside && text.Count > 0) ? widths[i] : 0);
        if (isBeside && text.Count > 0)
            Put(console, row[^1] with { Text = text[0] }, 0);
        console.WriteLine();
        foreach (var line in text.Skip(isBeside ? 1 : 0))
        {
            Put(console, "", isBeside ? widths.Sum() : Indent);
            Put(console, row[^1] with { Text = line }, 0);
            console.WriteLine();
        }
    }

    private static void Put(IAnsiConsole console, TextCell cell, int width)
    {
        if (Math.Max(cell.Text.Length, width) > 0)
            console.Write(new Text(cell.Text.PadRight(width), cell.Style));
    }

    private static IEnumerable<string> Wrapped(string text, int room)
    {
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        if (line.Length > 0)
            yield return line;
    }
}
