using System.Runtime.InteropServices;

namespace AlumniCms.Statistics.Views;

/// <summary>A page that somebody read.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="Culture">Culture of the address.</param>
/// <param name="Path">Path below site and culture, without slashes at its ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SeenPage(int SiteId, string Culture, string Path);
