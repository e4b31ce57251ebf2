using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using AlumniCms.Notifications.Mail;
using Microsoft.Extensions.Options;

namespace AlumniCms.Tests.Notifications;

public sealed class SendingMail : IDisposable
{
    private static readonly SendMail Mail = new("aissata@example.org", "Bienvenue à Bamako", "Bonjour,\nà bientôt.", "fr");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alumni-mail-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Puts_one_file_a_mail_however_often_it_is_tried()
    {
        var handler = Handler(new MailSettings { PickupFolder = _folder.FullName, From = "Alumni <no-reply@example.org>" });

        await handler.HandleAsync(Mail, 7, Cancellation);
        await handler.HandleAsync(Mail, 7, Cancellation);
        await handler.HandleAsync(Mail, 8, Cancellation);

        var files = _folder.GetFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["7-", "8-"], files.Select(f => f[..2]));
        var text = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, files[0]), Cancellation);
        Assert.Contains($"Message-ID: <{Path.GetFileNameWithoutExtension(files[0])}@example.org>", text, StringComparison.Ordinal);
        Assert.Contains("Content-Language: fr", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_with_the_server()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var heard = ListenAsync(listener);

        await Handler(new MailSettings
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)listener.LocalEndpoint).Port,
            UseTls = false,
            From = "no-reply@example.org",
        }).HandleAsync(Mail, 7, Cancellation);

        var lines = await heard;
        Assert.Contains("RCPT TO:<aissata@example.org>", lines);
        Assert.Contains($"Message-ID: <{MailComposer.NameOf(Mail, 7)}@example.org>", lines);
    }

    [Fact]
    public async Task Fails_for_the_outbox_to_try_again_when_no_mail_can_leave()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Handler(new MailSettings()).HandleAsync(Mail, 1, Cancellation));

        Assert.Contains("Mail__Host", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a@example.org\r\nBcc: b@example.org", "Subject")]
    [InlineData("a@example.org, b@example.org", "Subject")]
    [InlineData("A <a@example.org>", "Subject")]
    [InlineData("nobody", "Subject")]
    [InlineData("a@example.org", "Subject\r\nBcc: b@example.org")]
    [InlineData("a@example.org", "Subject\n")]
    [InlineData("a@example.org", "")]
    public void Refuses_what_would_write_into_the_head(string to, string subject) =>
        Assert.Throws<ArgumentException>(() => new SendMail(to, subject, "Text", "fr"));

    [Fact]
    public void Survives_the_way_through_the_outbox() =>
        Assert.Equal(Mail, JsonSerializer.Deserialize<SendMail>(JsonSerializer.Serialize(Mail)));

    private static SendMailHandler Handler(MailSettings settings) => new(Options.Create(settings));

    private static async Task<List<string>> ListenAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync(Cancellation);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 ready");
        var heard = new List<string>();
        var inData = false;
        while (await reader.ReadLineAsync(Cancellation) is { } line)
        {
            heard.Add(line);
            if (line == "QUIT")
                break;
            if (inData && line != ".")
                continue;
            inData = line == "DATA";
            await writer.WriteLineAsync(inData ? "354 go on" : "250 fine");
            if (line == ".")
                break;
        }

        return heard;
    }
}
