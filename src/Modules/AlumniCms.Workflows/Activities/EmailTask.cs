using System.Net;

using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Mail;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>EmailTask</c>: a mail to each recipient, as plain text and from the network’s own sender.</summary>
internal sealed class EmailTask(OutboxQueue outbox, CurrentSite site) : Activity
{
    private const int MostRecipients = 50;
    private const int LongestSubject = 300;

    private static readonly string[] OfSender = ["Author", "Sender", "ReplyTo"];
    private static readonly string[] OfRecipients = ["Recipients", "Cc", "Bcc"];
    private static readonly string[] Blocks = ["p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"];

    public override string Name => "EmailTask";

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done", "Failed"];

    public override void Check(ActivityCheck check)
    {
        check.Liquid("Recipients", isRequired: true);
        check.Liquid("Cc", isRequired: false);
        check.Liquid("Bcc", isRequired: false);
        check.Liquid("Subject", isRequired: true);
        foreach (var property in OfSender.Where(p => check.Record.Expression(p).Length > 0))
            check.Remark($"Properties.{property}", $"“{property}” is not used: mail leaves under the network’s own sender.");
        foreach (var property in new[] { "Cc", "Bcc" }.Where(p => check.Record.Expression(p).Length > 0))
            check.Remark($"Properties.{property}", $"Those in “{property}” get a mail of their own each.");
        check.Liquid(Body(check.Record), isRequired: true);
        if (IsHtml(check.Record))
            check.Remark($"Properties.{Body(check.Record)}", $"The mail is sent as plain text, without the markup.");
    }

    public override Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var recipients = OfRecipients.SelectMany(p => Addresses(context.Text(p))).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (recipients.Count == 0)
            throw new ActivityFault($"The mail has no recipient.", "Failed");
        if (recipients.Count > MostRecipients)
            throw new ActivityFault($"The mail has more than {MostRecipients} recipients. Write to a mailing list instead.", "Failed");
        if (recipients.Find(r => !MailText.IsAddress(r)) is { } wrong)
            throw new ActivityFault($"“{wrong}” is no mail address. Write it like office@example.org, with commas between several.", "Failed");
        var subject = Line(context.Text("Subject"));
        if (subject.Length == 0)
            throw new ActivityFault($"The mail has no subject.", "Failed");
        var html = IsHtml(context.Record);
        var body = context.Text(Body(context.Record), html ? WebUtility.HtmlEncode : null);
        foreach (var recipient in recipients)
            outbox.Send(new SendMail(recipient, subject, html ? Plain(body) : body.Trim(), site.Site.DefaultCulture));
        return Task.FromResult(ActivityResult.Done with { Note = $"Mail to {string.Join(", ", recipients)}." });
    }

    // Exports of several versions of Orchard Core: a body with a flag, or one of two bodies.
    private static string Body(ActivityRecord record) =>
        record.Expression("TextBody").Length > 0 ? "TextBody" : record.Expression("HtmlBody").Length > 0 ? "HtmlBody" : record["TextBody"] is null && record["HtmlBody"] is null ? "Body" : "TextBody";

    private static bool IsHtml(ActivityRecord record) => Body(record) switch
    {
        "HtmlBody" => true,
        "Body" => record.Flag("IsHtmlBody") || record.Flag("IsBodyHtml") || record.Text("BodyFormat") is "Html" or "All",
        _ => false,
    };

    private static IEnumerable<string> Addresses(string text) => text.Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(a => a.EndsWith('>') && a.LastIndexOf('<') is var open and >= 0 ? a[(open + 1)..^1].Trim() : a);

    private static string Line(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
        return line.Length > LongestSubject ? line[..LongestSubject] + "…" : line;
    }

    private static string Plain(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var gone in document.QuerySelectorAll("script, style, head").ToList())
            gone.Remove();
        foreach (var link in document.QuerySelectorAll("a[href]"))
            if (link.GetAttribute("href") is { Length: > 0 } href && !link.TextContent.Contains(href, StringComparison.Ordinal))
                link.TextContent = $"{link.TextContent} ({href})";
        foreach (var line in document.QuerySelectorAll("br"))
            line.Replace(document.CreateTextNode("\n"));
        foreach (var block in document.QuerySelectorAll(string.Join(", ", Blocks)))
            block.AppendChild(document.CreateTextNode("\n\n"));
        var lines = (document.Body?.TextContent ?? "").ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim());
        return string.Join('\n', lines.Where((l, i) => l.Length > 0 || (i > 0 && lines.ElementAt(i - 1).Length > 0))).Trim();
    }
}
