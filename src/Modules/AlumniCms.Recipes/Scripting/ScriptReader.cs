using System.Globalization;
using System.Text;
using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>Reads the words, texts and numbers of a script.</summary>
internal sealed class ScriptReader(string script, string body, ScriptLocation location)
{
    private const string Grammar = "A script is made of texts, numbers, + and calls such as variables('name'). To keep a text in brackets as it is, write [js: '[…]'].";

    private int at;

    public char Peek()
    {
        while (at < body.Length && (char.IsWhiteSpace(body[at]) || body[at] == '\uFEFF'))
            at++;
        return at < body.Length ? body[at] : '\0';
    }

    public bool TryTake(char sign)
    {
        if (Peek() != sign || at >= body.Length)
            return false;
        at++;
        return true;
    }

    public void Take(char sign)
    {
        if (!TryTake(sign))
            throw Unexpected($"“{sign}”");
    }

    public void TakeEnd()
    {
        TryTake(';');
        if (Peek() != '\0' || at < body.Length)
            throw Unexpected("the end of the script");
    }

    public string Word()
    {
        Peek();
        var start = at;
        while (at < body.Length && (char.IsAsciiLetterOrDigit(body[at]) || body[at] is '_' or '$'))
            at++;
        return at > start ? body[start..at] : throw Unexpected("a text, a number or a call");
    }

    public decimal Number()
    {
        Peek();
        var start = at;
        if (body[at] == '-')
            at++;
        while (at < body.Length && (char.IsAsciiDigit(body[at]) || body[at] == '.'))
            at++;
        var digits = body[start..at];
        // 0123 and 12px mean something else in JavaScript, or nothing at all.
        var isOdd = digits.TrimStart('-') is { Length: > 1 } all && all[0] == '0' && all[1] != '.';
        var goesOn = at < body.Length && (char.IsLetterOrDigit(body[at]) || body[at] is '_' or '$');
        return !isOdd && !goesOn && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault($"“{Around(start)}” is not a number that a script can hold.");
    }

    public string Text()
    {
        var quote = Peek();
        var start = at++;
        var text = new StringBuilder();
        while (at < body.Length && body[at] is not ('\n' or '\r'))
        {
            var letter = body[at++];
            if (letter == quote)
                return text.ToString();
            text.Append(letter == '\\' ? Escape() : letter.ToString());
        }
        throw Fault($"The text that starts at character {Place(start)} is not closed with {quote}.");
    }

    public RecipeException Unexpected(string wanted) => Fault(at >= body.Length
        ? $"The script ends where {wanted} should stand."
        : $"“{Around(at)}” stands at character {Place(at)} where {wanted} should stand.");

    private RecipeException Fault(string message) => location.Error(script, message, Grammar);

    private string Escape()
    {
        if (at >= body.Length)
            return "";
        var letter = body[at++];
        return letter switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'b' => "\b",
            'f' => "\f",
            'v' => "\v",
            '0' => "\0",
            'x' => Code(2),
            'u' when at < body.Length && body[at] == '{' => LongCode(),
            'u' => Code(4),
            '\n' or '\r' => throw Fault($"A line ends inside a text at character {Place(at - 1)}."),
            _ => letter.ToString(),
        };
    }

    private string Code(int digits)
    {
        if (at + digits > body.Length || !int.TryParse(body.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw Fault($"The escape at character {Place(at - 2)} needs {digits} hexadecimal digits.");
        at += digits;
        return ((char)code).ToString();
    }

    private string LongCode()
    {
        var end = body.IndexOf('}', at);
        if (end < 0 || !int.TryParse(body.AsSpan(at + 1, end - at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || !Rune.IsValid(code))
            throw Fault($"The escape at character {Place(at - 2)} is not a character’s number.");
        at = end + 1;
        return new Rune(code).ToString();
    }

    private string Around(int start)
    {
        var end = start + 1;
        while (end < body.Length && end - start < 20 && char.IsLetterOrDigit(body[end]) && char.IsLetterOrDigit(body[start]))
            end++;
        return body[start..end];
    }

    // Places count in the whole text with its brackets, as the author sees it.
    private int Place(int inBody) => script.LastIndexOf(body, StringComparison.Ordinal) + inBody + 1;
}
