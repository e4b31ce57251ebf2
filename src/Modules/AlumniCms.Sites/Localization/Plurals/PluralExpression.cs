namespace AlumniCms.Sites.Localization;

/// <summary>Compiles gettext's subset of C expressions over <c>n</c>, with C's precedence and unsigned arithmetic.</summary>
internal ref struct PluralExpression
{
    private const int MostCharacters = 1024;
    private const int MostNesting = 50;

    // From the loosest binding to the tightest; within a level the longer sign comes first.
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private readonly ReadOnlySpan<char> source;
    private int at;
    private int nesting;

    private PluralExpression(ReadOnlySpan<char> source) => this.source = source;

    /// <summary>Makes a function from an expression.</summary>
    /// <exception cref="FormatException">The message says what is wrong and at which character, without a full stop.</exception>
    public static Func<ulong, ulong> Compile(string expression)
    {
        if (expression.Length > MostCharacters)
            throw new FormatException($"the expression is longer than {MostCharacters} characters");
        var compiler = new PluralExpression(expression);
        var compiled = compiler.Ternary();
        compiler.SkipBlanks();
        return compiler.at == expression.Length ? compiled : throw compiler.Unexpected();
    }

    private Func<ulong, ulong> Ternary()
    {
        Enter();
        var condition = Binary(0);
        if (Take("?"))
        {
            var then = Ternary();
            if (!Take(":"))
                throw Unexpected();
            var otherwise = Ternary();
            nesting--;
            return n => condition(n) != 0 ? then(n) : otherwise(n);
        }

        nesting--;
        return condition;
    }

    private Func<ulong, ulong> Binary(int level)
    {
        if (level == Levels.Length)
            return Unary();
        var left = Binary(level + 1);
        while (TakeAny(Levels[level]) is { } sign)
            left = PluralOperator.Apply(sign, left, Binary(level + 1));
        return left;
    }

    private Func<ulong, ulong> Unary()
    {
        if (!Take("!"))
            return Primary();
        Enter();
        var operand = Unary();
        nesting--;
        return n => operand(n) == 0 ? 1UL : 0UL;
    }

    private Func<ulong, ulong> Primary()
    {
        if (Take("n"))
            return static n => n;
        if (Take("("))
        {
            var inner = Ternary();
            return Take(")") ? inner : throw Unexpected();
        }

        return Number();
    }

    private Func<ulong, ulong> Number()
    {
        var start = at;
        while (at < source.Length && char.IsAsciiDigit(source[at]))
            at++;
        if (start == at)
            throw Unexpected();
        if (!uint.TryParse(source[start..at], out var value))
            throw new FormatException($"the number at character {start + 1} of the expression is too large");
        return _ => value;
    }

    private string? TakeAny(string[] signs)
    {
        foreach (var sign in signs)
        {
            if (Take(sign))
                return sign;
        }

        return null;
    }

    private bool Take(string sign)
    {
        SkipBlanks();
        if (!source[at..].StartsWith(sign, StringComparison.Ordinal))
            return false;
        at += sign.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
            at++;
    }

    private void Enter()
    {
        if (++nesting > MostNesting)
            throw new FormatException($"the expression is nested more than {MostNesting} deep");
    }

    private readonly FormatException Unexpected() =>
        new(at < source.Length
            ? $"“{source[at]}” at character {at + 1} of the expression is not expected there"
            : "the expression ends too early");
}
