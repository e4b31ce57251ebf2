namespace AlumniCms.Sites.Localization;

/// <summary>The entries of a file as they are completed, and the checks that concern more than one of them.</summary>
internal sealed class PoCollection(string file, string? culture, bool keepFuzzy)
{
    private readonly List<PoEntry> entries = [];
    private readonly Dictionary<PoKey, int> lines = [];
    private readonly List<(int Line, int Count)> forms = [];
    private PoDraft? header;

    public void Add(PoDraft draft)
    {
        Require(draft);
        var key = new PoKey(draft.Context, draft.Id!);
        if (!lines.TryAdd(key, draft.Line))
            throw Twice(draft, lines[key]);
        if (draft.IsHeader)
        {
            header = draft;
            return;
        }

        var entry = draft.ToEntry();
        if (entry.PluralId is not null)
            forms.Add((draft.LastLine, entry.Texts.Count));
        if (keepFuzzy || !entry.IsFuzzy)
            entries.Add(entry);
    }

    public PoFile ToFile()
    {
        var fields = header is null ? [] : PoHeader.Read(header, file);
        var plurals = PoHeader.Plurals(fields, culture);
        // The header may stand at the end, hence only here.
        foreach (var (line, count) in forms)
        {
            if (count > plurals.Count)
                throw new PoFormatException(file, line, $"msgstr[{count - 1}] is one plural form too many: the rule has {plurals.Count}", "Remove it, or correct nplurals in the Plural-Forms field.");
        }

        return new PoFile(file, fields, plurals, entries) { Comments = header is null ? [] : [.. header.Comments] };
    }

    private void Require(PoDraft draft)
    {
        if (draft.Id is null)
            throw new PoFormatException(file, draft.Line, $"the entry has a msgctxt but no msgid", "Add the msgid line with the English text.");
        if (!draft.HasText)
            throw new PoFormatException(file, draft.Line, $"“{PoText.Shorten(draft.Id)}” has no msgstr", "Add the msgstr line; an empty one, msgstr \"\", means not translated yet.");
        if (draft.Id.Length == 0 && (draft.Context is not null || draft.PluralId is not null))
            throw new PoFormatException(file, draft.Line, $"the msgid is empty", "Write the English text; only the header at the top has an empty msgid.");
    }

    private PoFormatException Twice(PoDraft draft, int first) =>
        draft.IsHeader
            ? new(file, draft.Line, $"there is a second header; the first stands at line {first}", "Merge the two.")
            : new(file, draft.Line, $"“{PoText.Shorten(draft.Id!)}” was translated before, at line {first}", "Remove one of the two, or tell them apart with msgctxt.");
}
