using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Texts;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Inbox.Mails;

/// <summary><c>/{site}/admin/mail</c>: what would have been sent, for who develops; 404 outside development.</summary>
internal sealed class MailEndpoints(MailFolder folder, AdminFrames frames, SiteClock clock, IStringLocalizer<Texts> T)
{
    public const string Path = "mail";

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!folder.IsOpen)
            return Results.NotFound();
        ListingColumn[] columns = [new("subject", T["Subject"]), new("to", T["Recipient"]), new("sent", T["Sent on"])];
        var query = ListingQuery.Read(http.Request).Within(columns, []);
        var (files, total) = await PageAsync(query, cancellationToken);
        return new AdminResult(
            new MailsPage
            {
                Frame = frames.Make(),
                Title = T["Mails sent"],
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Rows = [.. files.Select(f => Row(f.File, f.Mail))],
                    Total = total,
                    Empty = T["No mail has been sent yet."],
                },
            },
            "Mails.List");
    }

    public async Task<IResult> ShowAsync(string name, CancellationToken cancellationToken)
    {
        if (folder.Find(name) is not { } file || await MailFolder.ReadAsync(file, cancellationToken) is not { } mail)
            return Results.NotFound();
        return new AdminResult(
            new MailPage
            {
                Frame = frames.Make(new PageLink(T["Mails sent"], frames.Url(Path))),
                Title = Title(mail),
                Mail = mail,
                Sent = DateText.Write(clock.Local(file.LastWriteTimeUtc), "f"),
                Pieces = TextPiece.Cut(mail.Text),
            },
            "Mails.Mail");
    }

    // Without a search, only the mails of the page are opened.
    private async Task<(List<(FileInfo File, ReadMail Mail)> Mails, int Total)> PageAsync(ListingQuery query, CancellationToken cancellationToken)
    {
        var (all, skip) = (folder.List(), (query.Page - 1) * Listing.PageSize);
        var asked = FoldedText.Of(query.Text);
        var found = new List<(FileInfo File, ReadMail Mail)>();
        foreach (var file in asked.Length == 0 ? all.Skip(skip).Take(Listing.PageSize) : all)
            if (await MailFolder.ReadAsync(file, cancellationToken) is { } mail && (asked.Length == 0 || Fits(mail, asked)))
                found.Add((file, mail));
        return asked.Length == 0 ? (found, all.Count) : ([.. found.Skip(skip).Take(Listing.PageSize)], found.Count);
    }

    private static bool Fits(ReadMail mail, string asked) =>
        FoldedText.Of(mail.To).Contains(asked, StringComparison.Ordinal) || FoldedText.Of(mail.Subject).Contains(asked, StringComparison.Ordinal);

    private string Title(ReadMail mail) => mail.Subject.Length > 0 ? mail.Subject : T["Without a subject"];

    private ListingRow Row(FileInfo file, ReadMail mail) => new(MailFolder.NameOf(file), new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["subject"] = new(Title(mail)) { Url = frames.Url($"{Path}/{MailFolder.NameOf(file)}"), Lang = mail.Language.Length is > 0 and < 12 ? mail.Language : null },
        ["to"] = new(mail.To),
        ["sent"] = new(DateText.Write(clock.Local(file.LastWriteTimeUtc), "g")) { Exported = file.LastWriteTimeUtc.ToString("O", CultureInfo.InvariantCulture) },
    });
}
