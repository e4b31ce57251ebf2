using System.Diagnostics;

namespace AlumniCms.Sites.Localization;

/// <summary>C's binary operators on unsigned numbers; a comparison gives 1 or 0.</summary>
internal static class PluralOperator
{
    public static Func<ulong, ulong> Apply(string sign, Func<ulong, ulong> left, Func<ulong, ulong> right) => sign switch
    {
        "||" => n => Truth(left(n) != 0 || right(n) != 0),
        "&&" => n => Truth(left(n) != 0 && right(n) != 0),
        "==" => n => Truth(left(n) == right(n)),
        "!=" => n => Truth(left(n) != right(n)),
        "<" => n => Truth(left(n) < right(n)),
        ">" => n => Truth(left(n) > right(n)),
        "<=" => n => Truth(left(n) <= right(n)),
        ">=" => n => Truth(left(n) >= right(n)),
        "+" => n => unchecked(left(n) + right(n)),
        "-" => n => unchecked(left(n) - right(n)),
        "*" => n => unchecked(left(n) * right(n)),
        "/" => n => left(n) / right(n),
        "%" => n => left(n) % right(n),
        _ => throw new UnreachableException(sign),
    };

    private static ulong Truth(bool value) => value ? 1UL : 0UL;
}
