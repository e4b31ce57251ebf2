using System.Collections.Immutable;

using static AlumniCms.Workflows.Expressions.ScriptTokens;

namespace AlumniCms.Workflows.Expressions;

/// <summary>What stands between <c>{{</c> and <c>}}</c>: a path or a text, and filters.</summary>
internal sealed class LiquidOutput
{
    private readonly Func<WorkflowValues, object?> _value;
    private readonly ImmutableArray<(LiquidFilter Filter, object? Argument)> _filters;

    private LiquidOutput(Func<WorkflowValues, object?> value, bool readsItem, ImmutableArray<(LiquidFilter Filter, object? Argument)> filters) =>
        (_value, ReadsItem, _filters) = (value, readsItem, filters);

    public bool ReadsItem { get; }

    /// <summary>Reads what stands within the braces.</summary>
    /// <exception cref="ExpressionException">It has something that is not understood.</exception>
    public static LiquidOutput Parse(string text)
    {
        var parts = Split(text);
        var tokens = Read(parts[0]);
        Func<WorkflowValues, object?> value;
        var readsItem = false;
        if (tokens is [{ Kind: Kind.Text or Kind.Number } literal, { Kind: Kind.End }])
            value = _ => Literal(literal);
        else
        {
            var path = Path(tokens, parts[0]);
            if (!WorkflowValues.Knows(path))
                throw new ExpressionException($"“{parts[0].Trim()}” is not known here; Workflow.Input.ContentItem, Workflow.Properties, Workflow.LastResult and Site.SiteName are.");
            readsItem = path.Contains("ContentItem");
            value = v => ScriptValue.Of(v.Resolve(path));
        }

        return new LiquidOutput(value, readsItem, [.. parts.Skip(1).Select(Filter)]);
    }

    public string Evaluate(WorkflowValues values)
    {
        var value = _value(values);
        foreach (var (filter, argument) in _filters)
            value = filter.Run(value, argument, values);
        return ScriptValue.Text(value);
    }

    private static (LiquidFilter Filter, object? Argument) Filter(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var filter = LiquidFilter.Find((colon < 0 ? text : text[..colon]).Trim());
        if (filter.TakesOne != colon >= 0)
            throw new ExpressionException($"The filter in “{text.Trim()}” does not stand there as it should; write it like {filter.Example}.");
        return colon < 0
            ? (filter, null)
            : Read(text[(colon + 1)..]) is [{ Kind: Kind.Text or Kind.Number } argument, { Kind: Kind.End }]
                ? (filter, Literal(argument))
                : throw new ExpressionException($"The filter in “{text.Trim()}” takes one text or number; write it like {filter.Example}.");
    }

    private static object Literal(Token token) => token.Kind == Kind.Number ? token.Number : token.Text;

    private static List<string> Path(List<Token> tokens, string text)
    {
        var path = new List<string>();
        for (var i = 0; tokens[i].Kind != Kind.End;)
        {
            if (tokens[i].Kind == Kind.Word && (i == 0 || tokens[i - 1].Text == "."))
                path.Add(tokens[i++].Text);
            else if (i > 0 && tokens[i] is { Kind: Kind.Sign, Text: "." } && tokens[i + 1].Kind == Kind.Word)
                i++;
            else if (i > 0 && tokens[i] is { Kind: Kind.Sign, Text: "[" } && tokens[i + 1].Kind is Kind.Text or Kind.Number && tokens[i + 2] is { Kind: Kind.Sign, Text: "]" })
            {
                path.Add(tokens[i + 1].Text);
                i += 3;
            }
            else
                throw new ExpressionException($"“{text.Trim()}” is no path that is understood.");
        }

        return path.Count > 0 ? path : throw new ExpressionException($"Something must stand within {"{{ … }}"}.");
    }

    // Bars within quotation marks are text.
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var (start, quote) = (0, '\0');
        for (var i = 0; i < text.Length; i++)
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            else if (text[i] == '|')
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }

        parts.Add(text[start..]);
        return parts;
    }
}
