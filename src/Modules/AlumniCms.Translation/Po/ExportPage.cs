using AlumniCms.Admin.Frames;

namespace AlumniCms.Translation.Po;

/// <summary>Asks for which language a file for translators is made.</summary>
public sealed class ExportPage : AdminPage
{
    /// <summary>Titles of the texts, the first ones.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>How many they are.</summary>
    public required int Count { get; init; }

    /// <summary>What names them.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Hidden { get; init; }

    /// <summary>The languages of the site.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>The one that is offered first.</summary>
    public required string Chosen { get; init; }
}
