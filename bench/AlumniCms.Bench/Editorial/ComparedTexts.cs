using System.Text;

namespace AlumniCms.Bench.Editorial;

/// <summary>Pairs of texts that editors compare, and pairs that nobody would but somebody might send.</summary>
internal static class ComparedTexts
{
    private const int Sentences = 250;
    private const int WordsOfSentence = 20;
    private const int SentencesOfParagraph = 5;

    private static readonly string[] Syllables = ["ré", "seau", "an", "ci", "en", "pay", "bour", "se", "stage", "é", "tu", "de", "par", "cours", "vil", "le", "mon", "de", "cul", "ture"];

    /// <summary>The pairs by name: an article of 5,000 words first, what is hostile last.</summary>
    public static IEnumerable<(string Name, string Older, string Newer)> All()
    {
        var article = Article(seed: 1);
        var scattered = article.Select((s, i) => i % (Sentences / 20) == 3 ? s + " Une phrase de plus." : s).ToList();
        var moved = article.Skip(SentencesOfParagraph).Take(200).Concat(article.Take(SentencesOfParagraph)).Concat(article.Skip(200 + SentencesOfParagraph)).ToList();
        yield return ("5,000 words, nothing changed", Text(article), Text(article));
        yield return ("5,000 words, 20 sentences changed", Text(article), Text(scattered));
        yield return ("5,000 words, one paragraph moved", Text(article), Text(moved));
        yield return ("5,000 words, everything written anew", Text(article), Text(Article(seed: 2)));
        yield return ("hostile: 100,000 times one word, against one more", Repeated("mot ", 100_000), Repeated("mot ", 100_001));
        yield return ("hostile: 9,000 words in turns, against the other order", Repeated("a b ", 4_500), Repeated("b a ", 4_500));
        yield return ("hostile: 9,000 words, none in common", string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{i % 900} ")), Repeated("z y ", 4_500));
        yield return ("hostile: 3,000 lines, none in common", Lines("a", 2_900), Lines("b", 2_900));
    }

    private static List<string> Article(int seed)
    {
        // The same words each time, and no two sentences alike.
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Sentences).Select(_ => string.Join(' ', Enumerable.Range(0, WordsOfSentence).Select(_ => Word(random))) + ".")];
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Text(List<string> sentences)
    {
        var text = new StringBuilder();
        for (var number = 0; number < sentences.Count; number++)
            text.Append(sentences[number]).Append(number % SentencesOfParagraph == SentencesOfParagraph - 1 ? "\n\n" : " ");
        return text.ToString();
    }

    private static string Repeated(string words, int times) => string.Concat(Enumerable.Repeat(words, times));

    private static string Lines(string of, int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{of}{i} {of} {of}{i}\n"));
}
