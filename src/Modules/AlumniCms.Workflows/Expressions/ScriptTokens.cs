using System.Globalization;
using System.Text;

namespace AlumniCms.Workflows.Expressions;

/// <summary>Cuts a script into words, texts, numbers and signs.</summary>
internal static class ScriptTokens
{
    public enum Kind
    {
        Word,
        Text,
        Number,
        Sign,
        End,
    }

    // The longest first.
    private static readonly string[] Signs = ["===", "!==", "==", "!=", "<=", ">=", "&&", "||", "?.", "??", "<", ">", "!", "+", "-", "(", ")", "[", "]", ".", ",", ";", "?", ":"];

    /// <summary>Cuts a script.</summary>
    /// <exception cref="ExpressionException">A sign is not understood, or a text does not end.</exception>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; ;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == text.Length)
            {
                tokens.Add(new Token(Kind.End, "", 0));
                return tokens;
            }

            tokens.Add(Next(text, ref at));
        }
    }

    private static Token Next(string text, ref int at)
    {
        var start = at;
        var sign = text[at];
        if (sign is '"' or '\'')
            return new Token(Kind.Text, Quoted(text, ref at), 0);
        if (char.IsAsciiDigit(sign))
        {
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.'))
                at++;
            return double.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? new Token(Kind.Number, text[start..at], number)
                : throw new ExpressionException($"“{text[start..at]}” is no number that is understood.");
        }

        if (char.IsLetter(sign) || sign is '_' or '$')
        {
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$'))
                at++;
            return new Token(Kind.Word, text[start..at], 0);
        }

        foreach (var known in Signs)
            if (text.AsSpan(at).StartsWith(known, StringComparison.Ordinal))
            {
                at += known.Length;
                return new Token(Kind.Sign, known, 0);
            }

        throw new ExpressionException($"“{sign}” is not understood in a script.");
    }

    private static string Quoted(string text, ref int at)
    {
        var quote = text[at++];
        var read = new StringBuilder();
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            var letter = text[at++];
            if (letter == quote)
                return read.ToString();
            if (letter == '\\' && at < text.Length)
                letter = text[at++] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other when char.IsLetterOrDigit(other) => throw new ExpressionException($"“\\{other}” is not understood in a script."), var other => other };
            read.Append(letter);
        }

        throw new ExpressionException($"A text in the script is not closed with {quote}.");
    }

    public sealed record Token(Kind Kind, string Text, double Number);
}
