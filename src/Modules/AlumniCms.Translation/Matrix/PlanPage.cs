using AlumniCms.Admin.Frames;

namespace AlumniCms.Translation.Matrix;

/// <summary>By when texts are wanted, and from whom.</summary>
public sealed class PlanPage : AdminPage
{
    /// <summary>Titles of the texts, the first ones.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>How many they are.</summary>
    public required int Count { get; init; }

    /// <summary>What names them.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Hidden { get; init; }

    /// <summary>The languages that the person may set a date for.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>The languages that were chosen.</summary>
    public required IReadOnlyList<string> Chosen { get; init; }

    /// <summary>Ids and names of those who can be asked.</summary>
    public required IReadOnlyList<(string Id, string Name)> People { get; init; }

    /// <summary>The day that was typed.</summary>
    public required string Due { get; init; }

    /// <summary>Who was chosen.</summary>
    public required string Assignee { get; init; }
}
