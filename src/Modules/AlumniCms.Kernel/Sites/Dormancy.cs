namespace AlumniCms.Kernel.Sites;

/// <summary>That nobody looks after a site for now, and who answers for it. <see cref="SiteTable.AnswererOf"/> says who does at this moment.</summary>
/// <param name="SinceUtc">Since when.</param>
/// <param name="Reason">Why, in the words of the head office.</param>
/// <param name="Answerer">Key of the site whose people answer for it; null for the head office.</param>
/// <param name="ById">Id of the account that said so last.</param>
/// <param name="ByName">Name of that account, without a mail domain.</param>
public sealed record Dormancy(DateTime SinceUtc, string Reason, string? Answerer, string ById, string ByName);
