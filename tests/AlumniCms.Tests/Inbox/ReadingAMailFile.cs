using System.Text;
using AlumniCms.Inbox.Mails;
using AlumniCms.Notifications.Mail;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Options;

namespace AlumniCms.Tests.Inbox;

/// <summary>Mail files are read as the program writes them, and somehow whatever stands in them.</summary>
public sealed class ReadingAMailFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alumni-mail-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Gives_back_what_the_program_sent()
    {
        var words = Gen.Elements("Bonjour", "déjà", "مرحبًا", "Việt Nam", "🎓", "=", "=C3", ".", "--", "?=", "=?utf-8?Q?x?=", "a_b", "https://example.org/?a=b&c=d", "«\u202fà\u202f»", new string('x', 90));
        var lines = Gen.ListOf(words).Select(w => string.Join(' ', w));
        var mails = Gen.Sample(
            from subject in Gen.ListOf(words)
            from text in Gen.ListOf(lines)
            select new SendMail("awa@example.org", string.Join(' ', subject.Append("fin")), string.Join('\n', text), "fr"), 60, 12);
        foreach (var mail in mails)
        {
            var read = await SendAsync(mail);

            // A word that looks encoded is read as one, as every reader of mail does.
            if (!mail.Subject.Contains("=?", StringComparison.Ordinal))
                Assert.Equal(mail.Subject, read.Subject);
            Assert.Equal(mail.TextBody.TrimEnd('\n'), read.Text.TrimEnd('\n'));
            Assert.Equal(("awa@example.org", "fr"), (read.To, read.Language));
        }
    }

    [Fact]
    public void Reads_any_bytes_without_failing()
    {
        var pieces = Gen.Elements(
            "Content-Type: multipart/alternative; boundary=x", "Content-Type: text/plain; charset=nonsense", "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: quoted-printable",
            "Subject: ", "=?utf-8?B?4pyT?=", "=?utf-8?Q?=E9=?=", "=?x?B?%%%?=", "\n", "\r\n", "\n\n", "--x", "--x--", "=", "=Z", ":", "\0", " ", "\t", "é", "4pyT", "boundary=\"");
        Prop.ForAll(Gen.ListOf(pieces).Select(string.Concat).ToArbitrary(), text => EmlReader.Read(Encoding.UTF8.GetBytes(text)).Text is not null).QuickCheckThrowOnFailure();
        Prop.ForAll<byte[]>(ArbMap.Default.ArbFor<byte[]>(), bytes => EmlReader.Read(bytes).Headers.All(h => !h.Value.Contains('\n', StringComparison.Ordinal))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Subject: =?utf-8?B?w6l0w6k=?=\n\n", "été")]
    [InlineData("Subject: =?iso-8859-1?Q?=E9t=E9_chaud?=\n\n", "été chaud")]
    [InlineData("Subject: =?utf-8?B?w6l0w?=\n =?utf-8?B?6k=?=\n\n", "=?utf-8?B?w6l0w?= =?utf-8?B?6k=?=")]
    [InlineData("Subject: =?utf-8?Q?=C3?=\n =?utf-8?Q?=A9t=C3=A9?=\n\n", "été")]
    [InlineData("Subject: a\n b\n\tc\n\n", "a b c")]
    [InlineData("Subject: =?utf-8?Q?x=0D=0ABcc:_all?=\n\n", "x  Bcc: all")]
    [InlineData("subject:plain", "plain")]
    [InlineData("\nSubject: of the body", "")]
    public void Reads_subjects(string file, string subject)
    {
        var read = EmlReader.Read(Encoding.UTF8.GetBytes(file)).Subject;
        if (subject.StartsWith("=?", StringComparison.Ordinal))
            Assert.DoesNotContain('\n', read);
        else
            Assert.Equal(subject, read);
    }

    [Theory]
    [InlineData("--b\nContent-Type: text/html\n\n<p>HTML</p>\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nw6l0w6k=\n--b--\n", "été")]
    [InlineData("--b\nContent-Type: text/html\n\n<p>HTML</p>\n--b--\n", "<p>HTML</p>")]
    [InlineData("--b\nContent-Type: application/pdf\n\nx\n--b\n\nCut off", "Cut off")]
    [InlineData("No part at all", "No part at all")]
    public void Takes_the_plain_text_of_several_parts(string body, string text) => Assert.Equal(
        text, EmlReader.Read(Encoding.UTF8.GetBytes($"Content-Type: multipart/alternative;\n boundary=\"b\"\n\n{body}")).Text);

    [Fact]
    public void Goes_no_deeper_than_it_must()
    {
        var file = string.Concat(Enumerable.Repeat("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 5_000));

        Assert.NotNull(EmlReader.Read(Encoding.UTF8.GetBytes(file)).Text);
    }

    [Fact]
    public void Cuts_a_text_at_its_links()
    {
        var pieces = TextPiece.Cut("Voir https://example.org/a?b=c. Ou (http://localhost:5000/x), javascript:alert(1) et https://.\n");

        Assert.Equal(["https://example.org/a?b=c", "http://localhost:5000/x"], pieces.Where(p => p.IsLink).Select(p => p.Text));
        Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text => string.Concat(TextPiece.Cut($"http://{text}").Select(p => p.Text)) == $"http://{text}").QuickCheckThrowOnFailure();
    }

    private async Task<ReadMail> SendAsync(SendMail mail)
    {
        await new SendMailHandler(Options.Create(new MailSettings { PickupFolder = _folder.FullName })).HandleAsync(mail, 7, Cancellation);
        var file = Assert.Single(_folder.GetFiles());
        var read = EmlReader.Read(await File.ReadAllBytesAsync(file.FullName, Cancellation));
        file.Delete();
        return read;
    }
}
