using System.Text.Json.Nodes;

using static AlumniCms.Workflows.Expressions.ScriptTokens;

namespace AlumniCms.Workflows.Expressions;

/// <summary>Reads a script by descent: or, and, equal, less, sum, not, member.</summary>
internal sealed class ScriptParser
{
    private const int Longest = 4_000;
    private const int Deepest = 40;

    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;

    public ScriptParser(string text) =>
        _tokens = text.Length <= Longest ? Read(text) : throw new ExpressionException($"The script has more than {Longest} characters.");

    public bool ReadsItem { get; private set; }

    private Token Now => _tokens[_at];

    public Func<WorkflowValues, object?> Whole()
    {
        if (Now is { Kind: Kind.Word, Text: "return" })
            _at++;
        var value = Any();
        Takes(";");
        return Now.Kind == Kind.End ? value : throw Odd();
    }

    private Func<WorkflowValues, object?> Any()
    {
        if (++_depth > Deepest)
            throw new ExpressionException($"The script is nested more than {Deepest} deep.");
        var value = Or();
        _depth--;
        return value;
    }

    private Func<WorkflowValues, object?> Or()
    {
        var left = And();
        while (Now.Text is "||" or "??" && Now.Kind == Kind.Sign)
        {
            var (first, isNull) = (left, Take() == "??");
            var right = And();
            left = v => first(v) is var value && (isNull ? value is not null : ScriptValue.IsTrue(value)) ? value : right(v);
        }

        return left;
    }

    private Func<WorkflowValues, object?> And()
    {
        var left = Equal();
        while (Takes("&&"))
        {
            var first = left;
            var right = Equal();
            left = v => first(v) is var value && !ScriptValue.IsTrue(value) ? value : right(v);
        }

        return left;
    }

    private Func<WorkflowValues, object?> Equal()
    {
        var left = Less();
        while (Now.Kind == Kind.Sign && Now.Text is "===" or "==" or "!==" or "!=")
        {
            var (first, sign) = (left, Take());
            var right = Less();
            left = v => ScriptValue.Equal(first(v), right(v), strictly: sign.Length == 3) == (sign[0] == '=');
        }

        return left;
    }

    private Func<WorkflowValues, object?> Less()
    {
        var left = Sum();
        while (Now.Kind == Kind.Sign && Now.Text is "<" or ">" or "<=" or ">=")
        {
            var (first, sign) = (left, Take());
            var right = Sum();
            left = v => ScriptValue.Compare(first(v), right(v)) is { } order
                && sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
        }

        return left;
    }

    private Func<WorkflowValues, object?> Sum()
    {
        var left = Not();
        while (Takes("+"))
        {
            var first = left;
            var right = Not();
            left = v => ScriptValue.Sum(first(v), right(v));
        }

        return left;
    }

    private Func<WorkflowValues, object?> Not()
    {
        var count = 0;
        while (Takes("!"))
            if (++count > Deepest)
                throw new ExpressionException($"The script is nested more than {Deepest} deep.");
        if (count == 0)
            return Member();
        var value = Member();
        return v => ScriptValue.IsTrue(value(v)) == (count % 2 == 0);
    }

    private Func<WorkflowValues, object?> Member()
    {
        var value = First();
        while (true)
        {
            var owner = value;
            if (Takes(".") || Takes("?."))
                value = Named(owner);
            else if (Takes("["))
            {
                var name = Any();
                Expect("]");
                value = v => Inside(owner(v), ScriptValue.Text(name(v)));
            }
            else
                return value;
        }
    }

    private Func<WorkflowValues, object?> Named(Func<WorkflowValues, object?> owner)
    {
        var name = Now.Kind == Kind.Word ? Take() : throw Odd();
        if (!Takes("("))
            return v => Inside(owner(v), name);
        var method = ScriptMethods.Find(name);
        var argument = method.TakesOne ? Any() : null;
        Expect(")");
        return v => method.Run(owner(v), argument?.Invoke(v));
    }

    private Func<WorkflowValues, object?> First()
    {
        var token = Now;
        switch (token.Kind)
        {
            case Kind.Text:
                _at++;
                return _ => token.Text;
            case Kind.Number:
                _at++;
                return _ => token.Number;
            case Kind.Sign when token.Text == "-" && _tokens[_at + 1].Kind == Kind.Number:
                var negative = -_tokens[_at + 1].Number;
                _at += 2;
                return _ => negative;
            case Kind.Sign when token.Text == "(":
                _at++;
                var inner = Any();
                Expect(")");
                return inner;
            case Kind.Word:
                _at++;
                return Word(token.Text);
            default:
                throw Odd();
        }
    }

    private Func<WorkflowValues, object?> Word(string word) => word switch
    {
        "true" => _ => true,
        "false" => _ => false,
        "null" or "undefined" => _ => null,
        "input" or "property" or "lastResult" or "correlationId" => Call(word),
        _ => throw new ExpressionException($"“{word}” is not understood in a script; input(\"ContentItem\"), property(\"…\") and lastResult() are."),
    };

    private Func<WorkflowValues, object?> Call(string name)
    {
        Expect("(");
        string[] path = name switch { "input" => ["Workflow", "Input"], "property" => ["Workflow", "Properties"], "lastResult" => ["Workflow", "LastResult"], _ => ["Workflow", "CorrelationId"] };
        if (name is "input" or "property")
            path = [.. path, Now.Kind == Kind.Text ? Take() : throw new ExpressionException($"{name}(…) takes a name in quotation marks.")];
        Expect(")");
        if (!WorkflowValues.Knows(path))
            throw new ExpressionException($"There is no {name}(\"{path[^1]}\") here; input(\"ContentItem\") is the item of the event.");
        ReadsItem |= path[^1] == "ContentItem" || name == "correlationId";
        return v => ScriptValue.Of(v.Resolve(path));
    }

    private static object? Inside(object? owner, string name) => owner switch
    {
        JsonNode node => ScriptValue.Of(WorkflowValues.Descend(node, [name])),
        string text when name == "length" => (double)text.Length,
        _ => null,
    };

    private string Take() => _tokens[_at++].Text;

    private bool Takes(string sign)
    {
        if (Now.Kind != Kind.Sign || Now.Text != sign)
            return false;
        _at++;
        return true;
    }

    private void Expect(string sign)
    {
        if (!Takes(sign))
            throw Now.Kind == Kind.End ? new ExpressionException($"The script ends where “{sign}” should stand.") : Odd();
    }

    private ExpressionException Odd() => Now.Kind == Kind.End
        ? new ExpressionException($"The script ends too early.")
        : new ExpressionException($"“{Now.Text}” is not understood at this place of a script.");
}
