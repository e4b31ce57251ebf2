namespace AlumniCms.Inbox.Mails;

/// <summary>A line of the head of a mail.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Value">What it says, on one line.</param>
internal sealed record MailHeader(string Name, string Value);
