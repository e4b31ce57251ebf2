using System.Globalization;
using System.Text;

namespace AlumniCms.Recipes.Scripting;

/// <summary>Reads and evaluates a script in one go, by recursive descent. Its values are text, number, true, false and null.</summary>
internal sealed class ScriptInterpreter(string script, string body, ScriptScope scope, ScriptLocation location)
{
    private const int MaximumSum = 1024 * 1024;

    private const int MaximumArguments = 8;

    private readonly ScriptReader reader = new(script, body, location);

    public object? Run()
    {
        var value = Sum();
        reader.TakeEnd();
        return value;
    }

    /// <summary>A file script is one call with one plain text, as in Orchard Core.</summary>
    public string RunFile()
    {
        var function = reader.Word();
        reader.Take('(');
        if (reader.Peek() is not ('\'' or '"'))
            throw reader.Unexpected("a path in quotation marks");
        var path = reader.Text();
        reader.Take(')');
        reader.TakeEnd();
        return ScriptFileFunctions.Call(function, path, script, scope, location);
    }

    private object? Sum()
    {
        var value = Term();
        StringBuilder? text = null;
        while (reader.TryTake('+'))
        {
            var next = Term();
            if (text is null && value is decimal first && next is decimal second)
            {
                value = Add(first, second);
                continue;
            }
            if (text is null && value is not string && next is not string)
                throw location.Error(script, $"“{ScriptText.InSum(value)}” and “{ScriptText.InSum(next)}” cannot be added.", "Add numbers to numbers, or texts to anything.");
            text ??= new StringBuilder(ScriptText.InSum(value));
            text.Append(ScriptText.InSum(next));
            if (text.Length > MaximumSum)
                throw location.Error(script, $"The sum of texts is longer than {MaximumSum} characters.", "Put the text into a file beside the recipe and write [file:text('…')].");
        }
        return text is null ? value : text.ToString();
    }

    private decimal Add(decimal first, decimal second)
    {
        try
        {
            return first + second;
        }
        catch (OverflowException error)
        {
            throw location.Error(script, "The sum of the numbers is too large.", "Use smaller numbers.", error);
        }
    }

    private object? Term()
    {
        switch (reader.Peek())
        {
            case '\'' or '"':
                return reader.Text();
            case '-' or '.' or (>= '0' and <= '9'):
                return reader.Number();
            case '(':
                return Deeper(() =>
                {
                    reader.Take('(');
                    var value = Sum();
                    reader.Take(')');
                    return value;
                });
            default:
                return Word(reader.Word());
        }
    }

    private object? Word(string word)
    {
        if (word is "new")
            return Now();
        if (reader.Peek() == '(')
            return Deeper(() => ScriptFunctions.Call(word, Arguments(), script, scope, location));
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ => throw location.Error(script, $"The word “{word}” is not known.", $"Write a text in quotation marks: '{word}'. To keep a text in brackets as it is, write [js: '[…]']."),
        };
    }

    private List<object?> Arguments()
    {
        var arguments = new List<object?>();
        reader.Take('(');
        if (reader.TryTake(')'))
            return arguments;
        do
        {
            if (arguments.Count == MaximumArguments)
                throw reader.Unexpected("“)”");
            arguments.Add(Sum());
        }
        while (reader.TryTake(','));
        reader.Take(')');
        return arguments;
    }

    private string Now()
    {
        Expect("Date");
        reader.Take('(');
        reader.Take(')');
        reader.Take('.');
        Expect("toISOString");
        reader.Take('(');
        reader.Take(')');
        return scope.Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    private void Expect(string word)
    {
        if (reader.Word() is var found && !string.Equals(found, word, StringComparison.Ordinal))
            throw location.Error(script, $"“{found}” stands where “{word}” should stand.", "The only date that a script knows is: new Date().toISOString().");
    }

    private object? Deeper(Func<object?> evaluate)
    {
        if (scope.Depth >= ScriptScope.MaximumDepth)
            throw location.Error(script, $"The script nests deeper than {ScriptScope.MaximumDepth} levels, its variables counted.", "Simplify it, or put parts of it into variables with plain values.");
        scope.Depth++;
        try
        {
            return evaluate();
        }
        finally
        {
            scope.Depth--;
        }
    }
}
