namespace AlumniCms.Distribution.Models;

/// <summary>By what sites are chosen.</summary>
public enum AudienceKind
{
    /// <summary>All country sites, those made later too.</summary>
    All = 0,

    /// <summary>The sites of some regions.</summary>
    Regions = 1,

    /// <summary>Sites by name.</summary>
    Sites = 2,
}
