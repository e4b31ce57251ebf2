using System.Runtime.InteropServices;

namespace AlumniCms.Search.Queries;

/// <summary>Where a term of the query stands in a text, in UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextMatch(int Start, int End, int Term);
