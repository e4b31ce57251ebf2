using System.Text;

namespace AlumniCms.Sites.Localization;

/// <summary>An entry while its lines are being read.</summary>
internal sealed class PoDraft(string file)
{
    private readonly StringBuilder current = new();
    private readonly List<(int Offset, int Line)> headerLines = [];
    private Action<string>? store;
    private int length;

    public List<string> Comments { get; } = [];

    public List<string> ExtractedComments { get; } = [];

    public List<string> References { get; } = [];

    public List<string> Flags { get; } = [];

    public string? Context { get; private set; }

    public string? Id { get; private set; }

    public string? PluralId { get; private set; }

    public List<string> Texts { get; } = [];

    public int Line { get; private set; }

    public int LastLine { get; private set; }

    public bool HasKeyword { get; private set; }

    public bool IsOpen => store is not null;

    public bool HasText => Texts.Count > 0;

    public bool IsHeader => Context is null && Id is { Length: 0 };

    public void BeginContext(int line) => Begin(text => Context = text, line);

    public void BeginId(int line)
    {
        Begin(text => Id = text, line);
        Line = line;
    }

    public void BeginPluralId(int line) => Begin(text => PluralId = text, line);

    public void BeginText(int line)
    {
        Begin(text => Texts[^1] = text, line);
        Texts.Add("");
    }

    /// <summary>Reads one quoted string of the field that was begun last; gives its length in the line.</summary>
    public int Append(ReadOnlySpan<char> quoted, int line)
    {
        NoteHeaderLine(line);
        var before = current.Length;
        var taken = PoStringReader.Append(quoted, current, file, line);
        length += current.Length - before;
        if (length > PoLimits.EntryLength)
            throw PoLimits.EntryTooLarge(file, line);
        return taken;
    }

    public void Close()
    {
        store?.Invoke(current.ToString());
        store = null;
        current.Clear();
    }

    /// <summary>The line of a header field, given where it stands in the header's text.</summary>
    public int LineAt(int offset)
    {
        var after = ~headerLines.BinarySearch((offset, int.MaxValue));
        return after > 0 ? headerLines[after - 1].Line : Line;
    }

    public PoEntry ToEntry() =>
        new(Context, Id!, PluralId, [.. Texts])
        {
            Comments = [.. Comments],
            ExtractedComments = [.. ExtractedComments],
            References = [.. References],
            Flags = [.. Flags],
            Line = Line,
        };

    private void NoteHeaderLine(int line)
    {
        if (!HasText || !IsHeader)
            return;
        if (headerLines.Count > 0 && headerLines[^1].Offset == current.Length)
            headerLines.RemoveAt(headerLines.Count - 1);
        headerLines.Add((current.Length, line));
    }

    private void Begin(Action<string> keep, int line)
    {
        Close();
        store = keep;
        LastLine = line;
        if (!HasKeyword)
            Line = line;
        HasKeyword = true;
    }
}
