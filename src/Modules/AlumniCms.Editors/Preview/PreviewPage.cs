using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;

namespace AlumniCms.Editors.Preview;

/// <summary>A draft as readers will see it, at the width of a device.</summary>
public sealed class PreviewPage : AdminPage
{
    /// <summary>Address of the draft.</summary>
    public required string DraftUrl { get; init; }

    /// <summary>The devices: phone, tablet, desktop; the one that is shown has no address.</summary>
    public required IReadOnlyList<PageLink> Devices { get; init; }

    /// <summary>Name of the device that is shown, for the style sheet.</summary>
    public required string Device { get; init; }

    /// <summary>Absolute address for people without an account.</summary>
    public required string Link { get; init; }

    /// <summary>The day until which it works, in words.</summary>
    public required string Until { get; init; }

    /// <summary>Where the item is edited.</summary>
    public required string EditUrl { get; init; }
}
