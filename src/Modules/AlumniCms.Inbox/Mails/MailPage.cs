using AlumniCms.Admin.Frames;

namespace AlumniCms.Inbox.Mails;

/// <summary>One mail.</summary>
internal sealed class MailPage : AdminPage
{
    public required ReadMail Mail { get; init; }

    /// <summary>When it was put into the folder, in the site's time.</summary>
    public required string Sent { get; init; }

    /// <summary>Its text, cut at its links.</summary>
    public required IReadOnlyList<TextPiece> Pieces { get; init; }
}
