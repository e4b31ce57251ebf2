using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;

namespace AlumniCms.Sites.Rules;

/// <summary>Which site may be dormant, and who may answer for it. Nobody answers at third hand.</summary>
internal static class DormancyRules
{
    public const int LongestReason = 500;

    public static IEnumerable<Refusal> CheckSite(SiteRow row)
    {
        if (row.IsWorldwide)
            yield return new("dormancy.worldwide", "The worldwide site cannot be dormant: the head office answers for all others.");
        else if (row.Status != SiteStatus.Online)
            yield return new("dormancy.not-open", $"The site '{row.Key}' is not open to everyone. Only an open site can be dormant.");
    }

    public static IEnumerable<Refusal> CheckReason(string reason)
    {
        if (reason.Length == 0)
            yield return new("dormancy.reason-needed", "Say why, for those who find the site so.", nameof(Dormancy.Reason));
        else if (reason.Length > LongestReason)
            yield return new("dormancy.reason-long", $"The reason has {reason.Length} characters. Use {LongestReason} at most.", nameof(Dormancy.Reason));
        else if (reason.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            yield return new("dormancy.reason-control", "The reason holds a control character. Type it again.", nameof(Dormancy.Reason));
    }

    /// <summary>Why a site cannot answer for another.</summary>
    public static IEnumerable<Refusal> CheckAnswerer(SiteRow row, string asked, SiteRow? answerer)
    {
        const string path = nameof(Dormancy.Answerer);
        if (answerer is null)
            yield return new("dormancy.answerer-unknown", $"There is no site '{Shown.Short(asked)}'. Name a site of this network, or the head office.", path);
        else if (answerer.Key == row.Key)
            yield return new("dormancy.answerer-itself", $"The site '{row.Key}' cannot answer for itself while it is dormant. Name another one, or the head office.", path);
        else if (answerer.Status != SiteStatus.Online)
            yield return new("dormancy.answerer-not-open", $"The site '{answerer.Key}' is not open to everyone. Name another one, or the head office.", path);
        else if (answerer.DormancyJson is not null)
            yield return new("dormancy.answerer-dormant", $"The site '{answerer.Key}' is dormant itself. Name another one, or the head office.", path);
    }
}
