using System.Runtime.InteropServices;

namespace AlumniCms.Search.Contracts;

/// <summary>How many items a narrowing would leave.</summary>
/// <param name="Value">A content type, a code, or the id of a term.</param>
/// <param name="Count">Number of items.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FacetCount(string Value, int Count);
