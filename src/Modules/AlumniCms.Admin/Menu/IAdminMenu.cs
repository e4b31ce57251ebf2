namespace AlumniCms.Admin.Menu;

/// <summary>A module's contribution to the menu of the back office.</summary>
public interface IAdminMenu
{
    /// <summary>The entries; those that the actor may not use are left out by the frame.</summary>
    IEnumerable<AdminMenuEntry> Entries();
}
