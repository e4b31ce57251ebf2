using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Admin.Menu;

/// <summary>An entry of the menu.</summary>
/// <param name="Group">Under which heading it stands.</param>
/// <param name="Text">Its words, translated.</param>
/// <param name="Icon">Name of a Bootstrap icon.</param>
/// <param name="Path">What follows <c>/admin/</c>, for example <c>media</c>.</param>
/// <param name="Permission">What the page asks for.</param>
/// <param name="Position">Place within the group, ascending.</param>
public sealed record AdminMenuEntry(AdminMenuGroup Group, string Text, string Icon, string Path, Permission Permission, int Position = 0)
{
    /// <summary>Only on the worldwide site.</summary>
    public bool WorldwideOnly { get; init; }
}
