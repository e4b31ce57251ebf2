using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Distribution;

/// <summary>The right of the head office; what a site does with a text asks for <c>PublishContent</c>.</summary>
public static class DistributionPermissions
{
    /// <summary>Send texts of the worldwide site to country sites. It counts on the worldwide site alone.</summary>
    public static readonly Permission DistributeContent = new("DistributeContent", "Send content to country sites", KernelPermissions.SiteOwner);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [DistributeContent];
    }
}
