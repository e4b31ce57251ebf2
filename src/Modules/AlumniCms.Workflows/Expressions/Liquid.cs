using System.Collections.Immutable;
using System.Text;

namespace AlumniCms.Workflows.Expressions;

/// <summary>
/// A small part of Liquid: text with <c>{{ Workflow.Input.ContentItem.DisplayText | default: "…" }}</c> in it. Tags (<c>{% … %}</c>) are
/// refused, so that a text always ends and never costs more than its length.
/// </summary>
internal sealed class Liquid
{
    private const int Longest = 100_000;

    private readonly ImmutableArray<Piece> _pieces;

    private Liquid(ImmutableArray<Piece> pieces) => _pieces = pieces;

    /// <summary>Whether it asks for the content item of the event.</summary>
    public bool ReadsItem => _pieces.Any(p => p.Output?.ReadsItem == true);

    /// <summary>Whether it is the same text whatever happens.</summary>
    public bool IsPlain => _pieces.All(p => p.Output is null);

    /// <summary>Reads a text.</summary>
    /// <exception cref="ExpressionException">It has something that is not understood.</exception>
    public static Liquid Parse(string text)
    {
        if (text.Length > Longest)
            throw new ExpressionException($"The text has more than {Longest} characters.");
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            while (open >= 0 && (open + 1 == text.Length || text[open + 1] is not ('{' or '%')))
                open = text.IndexOf('{', open + 1);
            if (open < 0)
            {
                pieces.Add(new Piece(text[at..], null));
                break;
            }

            if (text[open + 1] == '%')
                throw new ExpressionException($"Tags such as “{Excerpt(text, open)}” are not understood; only {"{{ … }}"} is.");
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                throw new ExpressionException($"“{Excerpt(text, open)}” is not closed with {"}}"}.");
            var before = text[at..open];
            var inner = text[(open + 2)..close];
            at = close + 2;
            if (inner.StartsWith('-'))
                (before, inner) = (before.TrimEnd(), inner[1..]);
            if (inner.EndsWith('-'))
            {
                inner = inner[..^1];
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
            }

            pieces.Add(new Piece(before, null));
            pieces.Add(new Piece("", LiquidOutput.Parse(inner)));
        }

        return new Liquid(pieces.ToImmutable());
    }

    /// <summary>The text.</summary>
    /// <param name="values">What it reads.</param>
    /// <param name="encode">Makes a value harmless for where the text goes; null for plain text.</param>
    public string Render(WorkflowValues values, Func<string, string>? encode = null) => Render(output => output.Evaluate(values), encode);

    /// <summary>The text with the same word for every value: what a check looks at.</summary>
    public string Render(string instead) => Render(_ => instead, encode: null);

    private string Render(Func<LiquidOutput, string> evaluate, Func<string, string>? encode)
    {
        var text = new StringBuilder();
        foreach (var piece in _pieces)
        {
            var value = piece.Output is { } output ? evaluate(output) : piece.Text;
            text.Append(piece.Output is not null && encode is not null ? encode(value) : value);
        }

        return text.ToString();
    }

    private static string Excerpt(string text, int start) => text.Length - start > 24 ? text[start..(start + 24)] + "…" : text[start..];

    private sealed record Piece(string Text, LiquidOutput? Output);
}
