using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Presence;

/// <summary>Somebody has an item open, as the browser told last.</summary>
internal sealed class EditorPresence : ISiteOwned
{
    public int SiteId { get; set; }

    public required string ContentItemId { get; set; }

    /// <summary>Id of the account.</summary>
    public required string UserId { get; set; }

    /// <summary>Its name, as items record it.</summary>
    public required string Name { get; set; }

    public DateTime SeenUtc { get; set; }
}
