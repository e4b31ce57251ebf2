namespace AlumniCms.Sites.Localization;

/// <summary>A PO file with the module and culture that its place on disk tells.</summary>
/// <param name="Module">The module, theme or folder of recipes whose texts it translates.</param>
/// <param name="Culture">The culture it translates to.</param>
/// <param name="File">Its texts.</param>
public sealed record PoSource(string Module, string Culture, PoFile File);
