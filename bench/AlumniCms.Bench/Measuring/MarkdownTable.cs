using System.Text;

namespace AlumniCms.Bench.Measuring;

/// <summary>A Markdown table, with its columns aligned for those who read it as text.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly List<string[]> _rows = [header];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, header.Length).Select(i => _rows.Max(row => row[i].Length)).ToArray();
        var text = new StringBuilder();
        Write(text, header, widths);
        Write(text, [.. widths.Select((width, i) => i == 0 ? new string('-', width) : new string('-', width - 1) + ":")], widths);
        foreach (var row in _rows.Skip(1))
            Write(text, row, widths);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string[] cells, int[] widths)
    {
        for (var i = 0; i < cells.Length; i++)
            text.Append("| ").Append(i == 0 ? cells[i].PadRight(widths[i]) : cells[i].PadLeft(widths[i])).Append(' ');
        text.Append("|\n");
    }
}
