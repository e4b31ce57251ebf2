using System.Runtime.InteropServices;

namespace AlumniCms.Sites.Localization;

/// <summary>How many texts of some modules a culture has.</summary>
/// <param name="Translated">Texts with all their forms.</param>
/// <param name="Total">All texts that any culture of those modules knows.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PoCoverage(int Translated, int Total)
{
    /// <summary>From 0 to 1; 1 if there is nothing to translate.</summary>
    public double Share => Total == 0 ? 1 : (double)Translated / Total;
}
