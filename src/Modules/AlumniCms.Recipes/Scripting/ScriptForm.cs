using System.Text;

namespace AlumniCms.Recipes.Scripting;

/// <summary>A text that is a script as a whole: <c>[js: …]</c> or <c>[file: …]</c>.</summary>
/// <remarks>
/// As in Orchard Core, a text is a script only when the brackets hold all of it and letters alone stand before the first
/// colon; every other text with brackets (short codes, lists, prose) stays as it is. Unlike there, a bracketed text in
/// an unknown language keeps its brackets, and a result is never evaluated again: a site’s name that reads like a
/// script stays a name. Orchard Core has no escape; here <c>[js: '[js: uuid()]']</c> gives the text <c>[js: uuid()]</c>.
/// </remarks>
internal sealed record ScriptForm(string Language, string Body)
{
    public const string JavaScript = "js";

    public const string FileContent = "file";

    public bool IsKnown => Language is JavaScript or FileContent;

    /// <summary>A known language in the wrong case, which is more likely a slip than a text.</summary>
    public bool IsNearMiss => !IsKnown && Language.ToLowerInvariant() is JavaScript or FileContent;

    public static ScriptForm? Of(string text)
    {
        var inner = text.AsSpan().Trim();
        if (inner.Length < 2 || inner[0] != '[' || inner[^1] != ']')
            return null;
        inner = inner[1..^1];
        var colon = inner.IndexOf(':');
        if (colon < 0)
            return null;
        var language = inner[..colon].Trim();
        foreach (var letter in language)
        {
            if (!char.IsLetter(letter))
                return null;
        }
        return language.IsEmpty ? null : new(language.ToString(), inner[(colon + 1)..].ToString());
    }

    /// <summary>Writes a text so that reading it as a recipe gives the same text back.</summary>
    public static string Escape(string text) => Of(text) is { IsKnown: true } ? $"[{JavaScript}: {Literal(text)}]" : text;

    /// <summary>The text as a string literal in single quotation marks.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("'");
        foreach (var letter in text)
        {
            literal.Append(letter switch
            {
                '\\' => @"\\",
                '\'' => @"\'",
                '\n' => @"\n",
                '\r' => @"\r",
                '\u2028' => @"\u2028",
                '\u2029' => @"\u2029",
                _ => letter.ToString(),
            });
        }
        return literal.Append('\'').ToString();
    }
}
