namespace AlumniCms.Members;

/// <summary>Marks the texts of mails about accounts for the localizer.</summary>
internal sealed class Texts;
