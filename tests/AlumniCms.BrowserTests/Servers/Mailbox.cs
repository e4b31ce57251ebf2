using System.Text;

namespace AlumniCms.BrowserTests.Servers;

/// <summary>The folder that takes the place of a mail server.</summary>
internal sealed class Mailbox(DirectoryInfo data)
{
    private readonly DirectoryInfo _folder = data.CreateSubdirectory("mail");

    /// <summary>The address in the mail to somebody whose text has these words, as soon as it is there.</summary>
    public async Task<string> LinkAsync(string email, string words = "")
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var patience = 600; patience > 0; patience--)
        {
            foreach (var file in _folder.EnumerateFiles("*.eml"))
                if (await LinkInAsync(file, email, words) is { } link)
                    return link;
            await pace.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No mail with a link and “{words}” came for {email}.");
    }

    private static async Task<string?> LinkInAsync(FileInfo file, string email, string words)
    {
        var mail = await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken);
        var (head, body) = mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and > 0 ? (mail[..end], mail[end..]) : (mail, "");
        if (!head.Contains($"To: {email}", StringComparison.Ordinal))
            return null;
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(body));
        return !text.Contains(words, StringComparison.Ordinal) ? null
            : text.Split('\n').FirstOrDefault(l => l.StartsWith("http://", StringComparison.Ordinal))?.Trim();
    }
}
