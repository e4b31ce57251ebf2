namespace AlumniCms.Inbox.Mails;

/// <summary>A mail as it was read from a file.</summary>
/// <param name="Headers">The lines of its head in their order, decoded.</param>
/// <param name="Text">Its text; that of the HTML, as written, where it has no other.</param>
internal sealed record ReadMail(IReadOnlyList<MailHeader> Headers, string Text)
{
    public string Subject => Of("Subject");

    public string To => Of("To");

    public string From => Of("From");

    public string Language => Of("Content-Language");

    /// <summary>The first header of the name, or an empty text.</summary>
    private string Of(string name) => Headers.FirstOrDefault(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
