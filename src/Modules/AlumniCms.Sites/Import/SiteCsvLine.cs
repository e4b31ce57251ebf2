namespace AlumniCms.Sites.Import;

/// <summary>A line of the file as read: a row, or what is wrong with it.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Row">The row, or null when there are errors.</param>
/// <param name="Errors">Everything that is wrong with the line; empty for a good one.</param>
public sealed record SiteCsvLine(int Line, SiteCsvRow? Row, IReadOnlyList<SiteCsvError> Errors)
{
    /// <summary>The key that the line gives, right or wrong; empty where it could not be read.</summary>
    public string Key { get; init; } = Row?.Draft.Key ?? "";

    internal static SiteCsvLine Bad(int line, string message, string? column = null) =>
        new(line, Row: null, [new SiteCsvError(line, column, message)]);
}
