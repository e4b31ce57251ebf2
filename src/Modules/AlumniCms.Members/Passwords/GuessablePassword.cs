using System.Globalization;
using System.Text;

namespace AlumniCms.Members.Passwords;

/// <summary>Takes out of a password what costs a guesser nothing: known words, repetitions and sequences.</summary>
internal static class GuessablePassword
{
    /// <summary>Stands for a known word in what is left. It is of no kind of characters.</summary>
    public const char Word = '\u00A4';

    private const int ShortestWord = 4;
    private const int LongestRun = 4;

    private static readonly List<string> Common = ReadCommon();

    /// <summary>What is left of a password that a guesser has to find: each known word counts as one character.</summary>
    public static string Reduce(string password, IReadOnlyList<string?> personal, bool withCommon = true)
    {
        var words = personal.SelectMany(PartsOf).Concat(withCommon ? Common : []).OrderByDescending(w => w.Length);
        var left = OnePeriod(password);
        foreach (var word in words)
            left = TakeOut(left, word);
        return TakeOutRuns(left);
    }

    /// <summary>Number of the words that are known to be tried first.</summary>
    public static int CommonCount => Common.Count;

    private static string OnePeriod(string text) =>
        text.Length < 2 ? text : text[..(text + text).IndexOf(text, 1, StringComparison.Ordinal)];

    private static string TakeOut(string text, string word)
    {
        while (true)
        {
            var at = Fold(text, disguised: false).IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                at = Fold(text, disguised: true).IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                return text;

            // One character of the word stays, so that the characters around it do not make a new word.
            text = $"{text[..at]}{Word}{text[(at + word.Length)..]}";
        }
    }

    private static string TakeOutRuns(string text)
    {
        var kept = new StringBuilder();
        var run = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var step = i == 0 ? 2 : text[i] - text[i - 1];
            run = step is >= -1 and <= 1 && i > 1 && text[i - 1] - text[i - 2] == step ? run + 1 : 2;
            if (run <= LongestRun)
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    // Each character becomes one character, so that places in both texts are the same.
    private static string Fold(string text, bool disguised) => string.Create(text.Length, (text, disguised), static (folded, state) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(state.text[i], state.disguised);
    });

    private static char Fold(char character, bool disguised)
    {
        if (char.IsSurrogate(character))
            return character;
        var bare = character.ToString().Normalize(NormalizationForm.FormD)[0];
        return (disguised ? bare : ' ') switch
        {
            '0' => 'o',
            '1' or '!' => 'i',
            '3' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '7' => 't',
            _ => char.ToLower(bare, CultureInfo.InvariantCulture),
        };
    }

    private static IEnumerable<string> PartsOf(string? personal) =>
        Fold(personal ?? "", disguised: false)
            .Split([' ', '@', '.', '-', '_', '+', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Length >= ShortestWord);

    private static List<string> ReadCommon()
    {
        using var reader = new StreamReader(typeof(GuessablePassword).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
