using System.Text.RegularExpressions;

namespace AlumniCms.Inbox.Mails;

/// <summary>The encoded words of RFC 2047, in which a head says what is not ASCII: <c>=?utf-8?B?w6k=?=</c>.</summary>
internal static partial class EncodedWord
{
    /// <summary>The line with its encoded words read; what is none stays.</summary>
    public static string Decode(string line)
    {
        // A letter may be cut between two words: those of one charset are put together as bytes before they are read.
        var joined = Between().Replace(line, "?==?");
        return Run().Replace(joined, run => Read([.. Word().Matches(run.Value).Cast<Match>()]));
    }

    private static string Read(List<Match> words)
    {
        var text = "";
        for (var i = 0; i < words.Count;)
        {
            var charset = words[i].Groups["charset"].Value;
            var same = words.Skip(i).TakeWhile(w => w.Groups["charset"].Value.Equals(charset, StringComparison.OrdinalIgnoreCase)).ToList();
            text += ContentType.EncodingOf(charset).GetString([.. same.SelectMany(Bytes)]);
            i += same.Count;
        }

        return string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
    }

    private static byte[] Bytes(Match word) => word.Groups["way"].Value is "B" or "b"
        ? TransferEncoding.Base64(word.Groups["text"].Value)
        : TransferEncoding.QuotedPrintable(word.Groups["text"].Value.Replace('_', ' '));

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:=\?[A-Za-z0-9_-]{1,40}\?[BbQq]\?[!->@-~]*\?=)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_-]{1,40})\?(?<way>[BbQq])\?(?<text>[!->@-~]*)\?=", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
