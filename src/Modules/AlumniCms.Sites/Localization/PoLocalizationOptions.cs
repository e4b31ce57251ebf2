namespace AlumniCms.Sites.Localization;

/// <summary>Where interface texts come from.</summary>
public sealed class PoLocalizationOptions
{
    /// <summary>
    /// Folders with a <c>Localization</c> folder in them, which holds <c>MODULE/CULTURE.po</c> or <c>CULTURE.po</c>.
    /// The program's folder and its <c>recipes</c> by default; a missing one counts as empty. A later folder's translations replace an earlier one's.
    /// </summary>
    public IList<string> Roots { get; } = [AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "recipes")];

    /// <summary>
    /// Whether a file that cannot be read is logged and left out instead of stopping the start.
    /// <see langword="false"/> by default: a build with a broken file should not go online.
    /// </summary>
    public bool SkipBrokenFiles { get; set; }
}
