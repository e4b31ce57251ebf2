using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Expressions;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Http;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>HttpRequestTask</c>: asks another server, at least once, with a key by which it knows a repetition.</summary>
internal sealed class HttpRequestTask(GuardedHttp http) : Activity
{
    private const string Unhandled = "UnhandledHttpStatus";
    private const int LongestKept = 32 * 1024;

    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];
    private static readonly string[] Refused = ["Host", "Content-Length", "Transfer-Encoding", "Connection", "Upgrade", "Proxy-Authorization", "Idempotency-Key", "TE", "Trailer", "Expect"];
    private static readonly string[] Secret = ["Authorization", "Cookie", "X-Api-Key", "Api-Key"];
    private static readonly int[] Passing = [429, 502, 503, 504];

    public override string Name => "HttpRequestTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => [.. Codes(record), Unhandled];

    public override void Check(ActivityCheck check)
    {
        if (!Methods.Contains(Method(check.Record), StringComparer.Ordinal))
            check.Problem("Properties.HttpMethod", $"“{Method(check.Record)}” is no method that is understood; these are: {string.Join(", ", Methods)}.");
        if (check.Liquid("Url", isRequired: true) is { } url && !IsWeb(url.Render("0"), out _))
            check.Problem("Properties.Url.Expression", $"The address must begin with https:// or http:// and name a server, without a password.");
        if (Codes(check.Record).Any(c => !int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code is < 100 or > 599))
            check.Problem("Properties.HttpResponseCodes", $"“{check.Record.Text("HttpResponseCodes")}” are no status codes; write them like 200, 201.");
        check.Liquid("Body", isRequired: false);
        check.Liquid("ContentType", isRequired: false);
        check.Liquid("Headers", isRequired: false);
        foreach (var (name, _) in Lines(check.Record))
            if (Refused.Contains(name, StringComparer.OrdinalIgnoreCase) || !IsToken(name))
                check.Problem("Properties.Headers.Expression", $"The header “{name}” cannot be set here. Take it out.");
            else if (Secret.Contains(name, StringComparer.OrdinalIgnoreCase))
                check.Remark("Properties.Headers.Expression", $"The header “{name}” holds a secret, which stands in every export of this site.");
    }

    public override async Task<object?> PrepareAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        if (!IsWeb(context.Text("Url", Uri.EscapeDataString).Trim(), out var url))
            throw new ActivityFault($"With the values of this item the address is none any longer.");
        using var request = new HttpRequestMessage(new HttpMethod(Method(context.Record)), url);
        if (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head && request.Method != HttpMethod.Delete)
            request.Content = new StringContent(context.Text("Body"), Encoding.UTF8, Media(context));
        request.Headers.TryAddWithoutValidation("Idempotency-Key", $"\"{context.Token.Id}\"");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("AlumniCms", null));
        foreach (var (name, value) in Lines(context.Record))
            request.Headers.TryAddWithoutValidation(name, Clean(Liquid.Parse(value).Render(context.Values)));
        var answer = await http.SendAsync(request, cancellationToken);
        return Passing.Contains(answer.Status) && Outcome(context.Record, answer) == Unhandled
            ? throw new ActivityFault($"{url!.Host} has answered {answer.Status}.", Unhandled) { MayPass = true }
            : answer;
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var answer = (HttpAnswer)context.Prepared!;
        context.Data.LastResult = new JsonObject
        {
            ["StatusCode"] = answer.Status,
            ["ReasonPhrase"] = answer.Reason,
            ["IsSuccessStatusCode"] = answer.Status is >= 200 and < 300,
            ["Body"] = answer.Body.Length > LongestKept ? answer.Body[..LongestKept] : answer.Body,
        };
        var host = IsWeb(context.Text("Url", Uri.EscapeDataString).Trim(), out var url) ? url!.Host : "";
        var outcome = Outcome(context.Record, answer);
        if (outcome == Unhandled && !context.Type.After(context.Record.ActivityId, Unhandled).Any())
            throw new ActivityFault($"{host} has answered {answer.Status}, for which the workflow has no way on.");
        return Task.FromResult(new ActivityResult(outcome) { Note = $"{host} has answered {answer.Status}." });
    }

    private static string Method(ActivityRecord record) => (record.Text("HttpMethod") is { Length: > 0 } method ? method : "GET").ToUpperInvariant();

    private static string[] Codes(ActivityRecord record) =>
        (record.Text("HttpResponseCodes") ?? "200").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Outcome(ActivityRecord record, HttpAnswer answer) =>
        answer.Status.ToString(CultureInfo.InvariantCulture) is var code && Codes(record).Contains(code, StringComparer.Ordinal) ? code : Unhandled;

    // Cut before values are put in: a value with a line in it makes no header of its own.
    private static IEnumerable<(string Name, string Value)> Lines(ActivityRecord record) =>
        record.Expression("Headers").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(':', 2)).Where(l => l.Length == 2).Select(l => (l[0].Trim(), l[1].Trim()));

    private static string Media(ActivityContext context) =>
        MediaTypeHeaderValue.TryParse(Clean(context.Text("ContentType")), out var media) && media.MediaType is { } type ? type : "application/json";

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c))).Trim();

    private static bool IsToken(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static bool IsWeb(string text, out Uri? url) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && url.Host.Length > 0 && url.UserInfo.Length == 0;
}
