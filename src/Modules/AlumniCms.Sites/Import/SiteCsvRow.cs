using AlumniCms.Sites.Actions;

namespace AlumniCms.Sites.Import;

/// <summary>A country site of the network file.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Draft">The site that the row asks for.</param>
/// <param name="CapitalFr">The capital in French; may be empty.</param>
/// <param name="CapitalEn">The capital in English; may be empty.</param>
public sealed record SiteCsvRow(int Line, SiteDraft Draft, string CapitalFr, string CapitalEn);
