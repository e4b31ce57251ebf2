using System.Buffers;
using System.Collections.Frozen;

namespace AlumniCms.Search.Analysis;

/// <summary>
/// One light stemmer for all that is written in Latin letters: French number and gender, English number, and the
/// Spanish and Portuguese plurals that fall out of the same endings.
/// </summary>
/// <remarks>
/// The result need not be a word, only the same for the forms of one word and different for others. Final e goes
/// only where it marks a feminine and the word has six letters: <c>porte</c> is not <c>port</c>.
/// </remarks>
internal static class LatinStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Words in s that are no plural and whose stripped form is another word; common plurals no rule can see.</summary>
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alumnus"] = "alumni", ["alumna"] = "alumni", ["alumnae"] = "alumni",
        ["women"] = "woman", ["children"] = "child", ["travaux"] = "travail", ["yeux"] = "oeil",
        ["mars"] = "mars", ["mois"] = "mois", ["pays"] = "pays", ["plus"] = "plus", ["sous"] = "sous", ["tous"] = "tous",
        ["nous"] = "nous", ["vous"] = "vous", ["gens"] = "gens", ["fils"] = "fils", ["sens"] = "sens", ["vers"] = "vers",
        ["sans"] = "sans", ["dans"] = "dans", ["bois"] = "bois", ["ours"] = "ours", ["news"] = "news", ["laos"] = "laos",
        ["cours"] = "cours", ["corps"] = "corps", ["temps"] = "temps", ["paris"] = "paris",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SuffixRule[] Plurals =
    [
        new("eaux", "eau", 5), new("ionais", "ional", 8), new("aux", "al", 6), new("eux", "eu", 4),
        new("coes", "cao", 5), new("soes", "sao", 5),
        new("ies", "y", 6), new("shes", "sh", 6), new("tches", "tch", 6), new("oaches", "oach", 6),
        new("ss", "ss", 4), new("s", "", 4),
    ];

    private static readonly SuffixRule[] Feminines =
    [
        new("trice", "teu", 7), new("euse", "eu", 7), new("eure", "eu", 7), new("eur", "eu", 6),
        new("aise", "ai", 6), new("oise", "oi", 6), new("ive", "if", 6), new("ique", "ic", 6), new("sse", "ss", 6),
        new("elle", "el", 6), new("enne", "en", 6), new("onne", "on", 6), new("ette", "et", 6),
        new("ie", "y", 5), new("ity", "it", 6),
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularBySpan =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Stems the first <paramref name="length"/> letters of <paramref name="buffer"/> in place and returns the new length.</summary>
    public static int Stem(Span<char> buffer, int length)
    {
        if (!buffer[..length].ContainsAny(Vowels)) return length;
        if (IrregularBySpan.TryGetValue(buffer[..length], out var stem))
        {
            stem.CopyTo(buffer);
            return stem.Length;
        }

        length = ApplyFirst(Plurals, buffer, length);
        if (length >= 7 && buffer[..length].EndsWith("ee")) length--;
        var masculine = ApplyFirst(Feminines, buffer, length);
        var isUnchanged = masculine == length;
        return isUnchanged && length >= 6 && MarksFeminine(buffer[..length]) ? length - 1 : masculine;
    }

    private static int ApplyFirst(SuffixRule[] rules, Span<char> buffer, int length)
    {
        foreach (var rule in rules)
        {
            var changed = rule.Apply(buffer, length);
            if (changed >= 0) return changed;
        }

        return length;
    }

    /// <summary>A final e behind d or t, or behind l, n, r that follow a vowel: étudiante, grande, nationale, première.</summary>
    private static bool MarksFeminine(ReadOnlySpan<char> word) =>
        word[^1] == 'e' && (word[^2] is 'd' or 't' || (word[^2] is 'l' or 'n' or 'r' && Vowels.Contains(word[^3])));
}
