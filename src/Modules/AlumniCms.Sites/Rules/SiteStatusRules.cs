using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Sites.Rules;

internal static class SiteStatusRules
{
    /// <summary>The worldwide site carries sign-in and the list of countries, so it cannot be closed.</summary>
    public static Refusal? CheckWorldwide(SiteStatus status) => status == SiteStatus.Closed
        ? new("site.worldwide-stays", "The worldwide site cannot be closed: it carries sign-in and the list of countries.", nameof(SiteDraft.Status))
        : null;
}
