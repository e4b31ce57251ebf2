namespace AlumniCms.Kernel.Permissions;

/// <summary>
/// Whether who holds a permission by a mandate on a site holds it too on the dormant sites that this one answers for. Only what belongs
/// to work on texts: never what concerns people, settings or mail.
/// </summary>
public enum DormantReach
{
    /// <summary>It ends at the site.</summary>
    None = 0,

    /// <summary>It reaches them for who holds one that is <see cref="Work"/>.</summary>
    WithWork = 1,

    /// <summary>It reaches them.</summary>
    Work = 2,
}
