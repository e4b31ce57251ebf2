using AlumniCms.Media.Files;

namespace AlumniCms.Media.Library;

/// <summary>All that is known of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Revision">Number that rises with each change of its details; see <see cref="Actions.ChangeMediaDetails"/>.</param>
/// <param name="CreatedUtc">When it came.</param>
/// <param name="UploaderId">Id of the account that brought it; empty for the operator.</param>
/// <param name="IsShared">Whether it belongs to the worldwide site, and the current one is only shown it.</param>
public sealed record MediaFileCard(MediaFileEntry File, int Revision, DateTime CreatedUtc, string UploaderId, bool IsShared);
