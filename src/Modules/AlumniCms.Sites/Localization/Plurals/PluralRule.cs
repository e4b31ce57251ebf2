using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AlumniCms.Sites.Localization;

/// <summary>How a language chooses among its plural forms: gettext's <c>nplurals</c> and its expression in C.</summary>
public sealed class PluralRule
{
    private const int MostForms = 10;
    private const int LastChecked = 1000;

    private readonly string header;
    private readonly Func<ulong, ulong> choose;

    private PluralRule(int count, string expression, Func<ulong, ulong> choose)
    {
        Count = count;
        header = string.Create(CultureInfo.InvariantCulture, $"nplurals={count}; plural={expression};");
        this.choose = choose;
    }

    /// <summary>The number of forms, from 1 to 10.</summary>
    public int Count { get; }

    /// <summary>The usual rule of a culture or its nearest parent that has one; else that of English.</summary>
    /// <param name="culture">A culture's name, such as <c>pt-BR</c> or <c>pt_BR</c>.</param>
    public static PluralRule ForCulture(string culture) => DefaultPluralRules.For(culture);

    /// <summary>Reads a <c>Plural-Forms</c> field, such as <c>nplurals=2; plural=n != 1;</c>.</summary>
    /// <param name="header">The field's value.</param>
    /// <exception cref="FormatException">The field cannot be used; the message says why.</exception>
    public static PluralRule Parse(string header) =>
        TryParse(header, out var rule, out var problem) ? rule : throw new FormatException($"“{PoText.Shorten(header)}” is not a plural rule: {problem}.");

    /// <summary>The form for a number of things, from 0 to <see cref="Count"/> − 1.</summary>
    /// <param name="count">The number; its sign does not matter.</param>
    public int Select(long count)
    {
        try
        {
            // As in gettext, a rule that goes astray beyond the checked numbers gives the first form.
            var form = choose(count < 0 ? 0UL - (ulong)count : (ulong)count);
            return form < (ulong)Count ? (int)form : 0;
        }
        catch (DivideByZeroException)
        {
            return 0;
        }
    }

    /// <summary>The rule as a <c>Plural-Forms</c> field.</summary>
    public override string ToString() => header;

    internal static bool TryParse(string? header, [NotNullWhen(true)] out PluralRule? rule, [NotNullWhen(false)] out string? problem)
    {
        rule = null;
        if (!PluralFormsField.TryRead(header, out var nplurals, out var expression, out problem))
            return false;
        if (nplurals is < 1 or > MostForms)
        {
            problem = $"nplurals must be from 1 to {MostForms}";
            return false;
        }

        try
        {
            var parsed = new PluralRule(nplurals, expression, PluralExpression.Compile(expression));
            problem = parsed.FindStray();
            rule = problem is null ? parsed : null;
        }
        catch (FormatException unreadable)
        {
            problem = unreadable.Message;
        }

        return problem is null;
    }

    private string? FindStray()
    {
        for (var count = 0UL; count <= LastChecked; count++)
        {
            try
            {
                var form = choose(count);
                if (form >= (ulong)Count)
                    return $"for n = {count} it gives form {form}, but the last of the {Count} forms is {Count - 1}";
            }
            catch (DivideByZeroException)
            {
                return $"for n = {count} it divides by zero";
            }
        }

        return null;
    }
}
