using AlumniCms.Notifications.Mail;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AlumniCms.Inbox.Mails;

/// <summary>The folder where mails are put in development. Everywhere else there is none to look into, whatever the settings say.</summary>
internal sealed class MailFolder(IOptions<MailSettings> settings, IHostEnvironment environment)
{
    private const int LargestFile = 1024 * 1024;
    private const int MostFiles = 5_000;

    private string? Path => environment.IsDevelopment() ? settings.Value.PickupFolder : null;

    /// <summary>Whether there is one.</summary>
    public bool IsOpen => Path is not null;

    /// <summary>The mails, the newest first: at most five thousand.</summary>
    public IReadOnlyList<FileInfo> List()
    {
        if (Path is null || !Directory.Exists(Path))
            return [];
        return [.. new DirectoryInfo(Path).EnumerateFiles("*.eml").Where(f => f.LinkTarget is null)
            .OrderByDescending(f => f.LastWriteTimeUtc).ThenByDescending(f => f.Name, StringComparer.Ordinal).Take(MostFiles)];
    }

    /// <summary>A mail by its name without ending, or null: a name is looked for among those of the folder, never made into a path.</summary>
    public FileInfo? Find(string name) => List().FirstOrDefault(f => NameOf(f) == name);

    /// <summary>The name of a mail as it stands in addresses.</summary>
    public static string NameOf(FileInfo file) => System.IO.Path.GetFileNameWithoutExtension(file.Name);

    /// <summary>Reads a mail, its first megabyte at most; null when the file has gone meanwhile.</summary>
    public static async Task<ReadMail?> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file.OpenRead();
            var bytes = new byte[Math.Min(stream.Length, LargestFile)];
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
            return EmlReader.Read(bytes.AsSpan(0, read));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
