using System.Net;
using System.Text;
using System.Text.RegularExpressions;

using AlumniCms.Bench.Floor;
using AlumniCms.Bench.Http;

namespace AlumniCms.Bench.Pages;

/// <summary>What a browser with an empty cache fetches before the pictures of the text: the page, its styles, scripts and logo.</summary>
/// <param name="Bytes">Bytes that the server sends for each address, with the head of each answer.</param>
internal sealed partial record FirstVisit(IReadOnlyDictionary<string, int> Bytes)
{
    public int Total => Bytes.Values.Sum();

    public static async Task<FirstVisit> MakeAsync(int port, string path, StoredResponse page, CancellationToken cancellationToken)
    {
        var html = Encoding.UTF8.GetString(page.Body);
        var bytes = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var connection = await HttpConnection.OpenAsync(port, cancellationToken);
        foreach (var address in new[] { path }.Concat(Needed(html)).Distinct(StringComparer.Ordinal))
            bytes[address] = await connection.GetAsync(new PageRequest(address, isCompressed: true), cancellationToken);
        return new FirstVisit(bytes);
    }

    private static IEnumerable<string> Needed(string html) =>
        Element().Matches(html)
            .Select(m => m.Value)
            .Where(tag => tag.StartsWith("<script", StringComparison.Ordinal)
                || tag.Contains("rel=\"stylesheet\"", StringComparison.Ordinal)
                || tag.Contains("rel=\"icon\"", StringComparison.Ordinal))
            .Select(tag => Address().Match(tag))
            .Where(m => m.Success)
            .Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value));

    [GeneratedRegex("<(?:link|script)\\b[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Element();

    [GeneratedRegex("\\b(?:href|src)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
