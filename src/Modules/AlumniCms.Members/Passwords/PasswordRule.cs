using System.Text;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Members.Passwords;

/// <summary>
/// Accepts passwords that are as hard to guess as CNIL's deliberation 2022-100 asks. CNIL's own examples are accepted
/// as they are, since some of them lie a little under its thresholds when counted by length and alphabet.
/// </summary>
public static class PasswordRule
{
    /// <summary>The longest password, in characters.</summary>
    public const int MaximumLength = 128;

    private const int FewestDistinct = 5;

    // A word from a list of 7,776: CNIL's seven words are 90 bits, four are 52.
    private const double BitsAWord = 12.9;

    /// <summary>Why a password is refused; empty when it is good.</summary>
    /// <param name="password">The password. It is neither kept nor repeated in the answer.</param>
    /// <param name="level">What it must withstand.</param>
    /// <param name="personal">What others know of the person, such as the mail address.</param>
    public static IReadOnlyList<Refusal> Check(string password, PasswordLevel level, params IReadOnlyList<string?> personal)
    {
        if (password.Length > MaximumLength)
            return [new Refusal("password.long", FormattableString.Invariant($"The password is longer than {MaximumLength} characters. Choose a shorter one."), "Password")];
        if (IsStrong(password, level, text => GuessablePassword.Reduce(text, personal)))
            return [];
        return IsStrong(password, level, text => GuessablePassword.Reduce(text, [], withCommon: false))
            ? [new Refusal("password.guessable", $"The password is built on a word that is tried first, or on your name or address. {Advice(level)}", "Password")]
            : [new Refusal("password.weak", $"The password is too easy to guess. {Advice(level)}", "Password")];
    }

    private static bool IsStrong(string password, PasswordLevel level, Func<string, string> reduce)
    {
        if (WordsOf(password) is { Length: > 1 } words)
            return words.Select(reduce).Where(w => w.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).Count() * BitsAWord >= (int)level;
        var runes = reduce(password).EnumerateRunes().ToList();
        if (runes.Distinct().Count() < FewestDistinct)
            return false;
        var kinds = CharacterKinds.Of([.. runes.Where(r => r.Value != GuessablePassword.Word)]);
        return IsExample(kinds, runes.Count, level) || runes.Count * Math.Log2(kinds.Alphabet) >= (int)level;
    }

    private static bool IsExample(CharacterKinds kinds, int length, PasswordLevel level) => level switch
    {
        PasswordLevel.Alone => (length >= 12 && kinds.Count == 4)
            || (length >= 14 && kinds is { Lower: true, Upper: true, Digits: true }),
        PasswordLevel.WithLockout => (length >= 8 && kinds.Count >= 3)
            || (length >= 16 && kinds.Digits),
    };

    /// <summary>The words of a phrase; none of a password that holds more than words, whose characters are counted.</summary>
    private static string[] WordsOf(string password)
    {
        var words = password.Split([' ', '-', '_', '.', ',', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries);
        return words.All(w => w.EnumerateRunes().All(Rune.IsLetter)) ? words : [];
    }

    private static string Advice(PasswordLevel level) => level switch
    {
        PasswordLevel.Alone =>
            "Use 12 characters or more with capitals, small letters, digits and signs; 14 or more with capitals, small letters and digits; or seven words.",
        PasswordLevel.WithLockout =>
            "Use 8 characters or more of three kinds (capitals, small letters, digits, signs), a phrase of four words, or 16 digits.",
    };
}
