namespace AlumniCms.Sites.Localization;

/// <summary>Reads the fields that a PO file keeps in the translation of the empty text.</summary>
internal static class PoHeader
{
    public const string PluralForms = "Plural-Forms";

    private const string Charset = "charset=";

    public static IReadOnlyList<KeyValuePair<string, string>> Read(PoDraft header, string file)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var offset = 0;
        foreach (var text in header.Texts[0].Split('\n'))
        {
            var line = header.LineAt(offset);
            offset += text.Length + 1;
            if (text.AsSpan().Trim().IsEmpty)
                continue;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
                throw new PoFormatException(file, line, $"the header line “{PoText.Shorten(text)}” is not a field", "Write it as “Name: value\\n”.");
            var field = new KeyValuePair<string, string>(text[..colon].Trim(), text[(colon + 1)..].Trim());
            Check(field, file, line);
            fields.Add(field);
        }

        return fields;
    }

    /// <summary>The rule of the field, else the one that is usual for the culture.</summary>
    public static PluralRule Plurals(IReadOnlyList<KeyValuePair<string, string>> fields, string? culture) =>
        PluralRule.TryParse(Value(fields, PluralForms), out var rule, out _)
            ? rule
            : PluralRule.ForCulture(culture ?? Value(fields, "Language") ?? "");

    private static void Check(KeyValuePair<string, string> field, string file, int line)
    {
        if (Named(field, "Content-Type"))
            CheckCharset(field.Value, file, line);
        else if (Named(field, PluralForms) && !PluralRule.TryParse(field.Value, out _, out var problem))
            throw new PoFormatException(file, line, $"the Plural-Forms field cannot be used: {problem}", "Take the rule of the language, such as “nplurals=2; plural=n > 1;” for French.");
    }

    private static void CheckCharset(string contentType, string file, int line)
    {
        var start = contentType.IndexOf(Charset, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return;
        var charset = contentType.AsSpan(start + Charset.Length).Trim(" \t\";");
        if (!charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            throw new PoFormatException(file, line, $"the file declares the character set “{PoText.Shorten(charset.ToString())}”", PoUtf8.Remedy);
    }

    private static string? Value(IReadOnlyList<KeyValuePair<string, string>> fields, string name)
    {
        foreach (var field in fields)
        {
            if (Named(field, name))
                return field.Value;
        }

        return null;
    }

    private static bool Named(KeyValuePair<string, string> field, string name) =>
        field.Key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
