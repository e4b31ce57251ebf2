using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Translation.Matrix;

/// <summary>Texts and their languages.</summary>
public sealed class MatrixPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }

    /// <summary>Whether the person may bring files of translators.</summary>
    public required bool CanImport { get; init; }
}
