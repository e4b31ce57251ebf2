namespace AlumniCms.Members.Links;

/// <summary>Asks, through the outbox, for a mail with a link.</summary>
/// <param name="Purpose">What the link is for.</param>
/// <param name="Email">The address that was typed; perhaps no account's.</param>
/// <param name="Culture">Language of the mail.</param>
/// <param name="Address">Absolute address that the link's code is added to.</param>
/// <param name="SiteName">The site's name in that language.</param>
/// <param name="BackOffice">Absolute address of the site's back office, where those who were invited go on; an empty text in requests of before.</param>
internal sealed record LinkRequest(LinkPurpose Purpose, string Email, string Culture, string Address, string SiteName, string BackOffice = "");
