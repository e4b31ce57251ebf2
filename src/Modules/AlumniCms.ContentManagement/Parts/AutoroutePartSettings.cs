namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>AutoroutePartSettings</c>.</summary>
public sealed record AutoroutePartSettings
{
    /// <summary>Liquid pattern; the common ones are understood, see <see cref="AutoroutePattern"/>.</summary>
    public string? Pattern { get; init; }

    /// <summary>An editor may write the address.</summary>
    public bool AllowCustomPath { get; init; }

    /// <summary>Contained items of the type manage their addresses through their container.</summary>
    public bool ManageContainedItemRoutes { get; init; }
}
