using System.Globalization;

namespace AlumniCms.Sites.Localization;

/// <summary>One reading of one PO file, line by line.</summary>
internal sealed class PoDocument(string text, string file, string? culture, bool keepFuzzy)
{
    private const int MostForms = 100;

    private readonly PoCollection collection = new(file, culture, keepFuzzy);
    private PoDraft draft = new(file);
    private int line;

    public PoFile Read()
    {
        RefuseNul();
        var rest = text.AsSpan().TrimStart('\uFEFF');
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            line++;
            ReadLine((end < 0 ? rest : rest[..end]).Trim());
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        Finish();
        return collection.ToFile();
    }

    private void RefuseNul()
    {
        var at = text.IndexOf('\0', StringComparison.Ordinal);
        if (at >= 0)
            throw new PoFormatException(file, 1 + text.AsSpan(0, at).Count('\n'), $"there is a NUL character", "Save the file as UTF-8 text; UTF-16 and binary files (.mo) are not read.");
    }

    private void ReadLine(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty)
            return;
        if (content[0] == '#')
            ReadComment(content);
        else if (content[0] == '"')
            ReadStrings(content);
        else
            ReadKeyword(content);
    }

    private void ReadComment(ReadOnlySpan<char> content)
    {
        if (draft.HasKeyword)
            Finish();
        // Notes and flags above an obsolete entry belong to it, not to the next living one.
        if (!PoComment.Read(content, draft))
            draft = new PoDraft(file);
    }

    private void ReadStrings(ReadOnlySpan<char> content)
    {
        while (!content.IsEmpty)
        {
            if (content[0] != '"')
                throw new PoFormatException(file, line, $"“{PoText.Shorten(content.ToString())}” stands outside of a string", "Put it between the quotation marks, and write a quotation mark inside a text as \\\".");
            if (!draft.IsOpen)
                throw new PoFormatException(file, line, $"a string follows no keyword", "Write msgid or msgstr before it.");
            content = content[draft.Append(content, line)..].TrimStart();
        }
    }

    private void ReadKeyword(ReadOnlySpan<char> content)
    {
        var end = content.IndexOfAny(" \t\"[");
        var keyword = end < 0 ? content : content[..end];
        var rest = end < 0 ? [] : content[end..].TrimStart();
        switch (keyword)
        {
            case "msgctxt":
                FinishIfTranslated();
                RefuseSecond(draft.Context ?? draft.Id, draft.HasKeyword);
                draft.BeginContext(line);
                break;
            case "msgid":
                FinishIfTranslated();
                draft.Close();
                RefuseSecond(draft.Id, draft.Id is not null);
                draft.BeginId(line);
                break;
            case "msgid_plural":
                BeginPlural();
                break;
            case "msgstr":
                rest = BeginText(rest);
                break;
            default:
                throw new PoFormatException(file, line, $"“{PoText.Shorten(keyword.ToString())}” is not a keyword of PO files", "Known are msgctxt, msgid, msgid_plural, msgstr and msgstr[n]; a comment starts with #.");
        }

        if (rest.IsEmpty)
            return;
        ReadStrings(rest);
    }

    private void BeginPlural()
    {
        draft.Close();
        if (draft.HasText)
            throw new PoFormatException(file, line, $"msgid_plural stands after msgstr", "Write it between msgid and msgstr[0].");
        RequireId("msgid_plural");
        RefuseSecond(draft.PluralId, draft.PluralId is not null);
        draft.BeginPluralId(line);
    }

    private ReadOnlySpan<char> BeginText(ReadOnlySpan<char> rest)
    {
        draft.Close();
        RequireId("msgstr");
        if (rest.IsEmpty || rest[0] != '[')
        {
            if (draft.PluralId is not null)
                throw new PoFormatException(file, line, $"a text with msgid_plural has a plain msgstr", "Write msgstr[0], msgstr[1], … for each plural form of the language.");
            if (draft.HasText)
                throw new PoFormatException(file, line, $"there is a second msgstr for “{PoText.Shorten(draft.Id!)}”", "Remove one of the two, or add the missing msgid.");
            draft.BeginText(line);
            return rest;
        }

        var close = rest.IndexOf(']');
        if (close < 0 || !int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index > MostForms)
            throw new PoFormatException(file, line, $"the number in msgstr[…] cannot be read", "Count the plural forms from 0: msgstr[0], then msgstr[1].");
        if (draft.PluralId is null)
            throw new PoFormatException(file, line, $"msgstr[{index}] belongs to a text without msgid_plural", "Add the msgid_plural line, or write msgstr.");
        if (index != draft.Texts.Count)
            throw new PoFormatException(file, line, $"msgstr[{index}] stands where msgstr[{draft.Texts.Count}] is due", "Write each plural form once, in order from 0.");
        draft.BeginText(line);
        return rest[(close + 1)..].TrimStart();
    }

    private void RequireId(string keyword)
    {
        if (draft.Id is null)
            throw new PoFormatException(file, line, $"{keyword} has no msgid before it", "Add the msgid line with the English text.");
    }

    private void RefuseSecond(string? earlier, bool isSecond)
    {
        if (!isSecond)
            return;
        const string remedy = "Give it a msgstr; an empty one, msgstr \"\", means not translated yet.";
        throw string.IsNullOrEmpty(earlier)
            ? new PoFormatException(file, line, $"the entry of line {draft.Line} is not finished", remedy)
            : new PoFormatException(file, line, $"the entry of line {draft.Line} (“{PoText.Shorten(earlier)}”) is not finished", remedy);
    }

    private void FinishIfTranslated()
    {
        draft.Close();
        if (draft.HasText)
            Finish();
    }

    private void Finish()
    {
        draft.Close();
        if (draft.HasKeyword)
            collection.Add(draft);
        draft = new PoDraft(file);
    }
}
