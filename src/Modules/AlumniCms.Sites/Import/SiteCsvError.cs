namespace AlumniCms.Sites.Import;

/// <summary>What is wrong with a line of the file.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Name of the column, or null when the whole line is meant.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record SiteCsvError(int Line, string? Column, string Message)
{
    public override string ToString() => Column is null
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}: {Message}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}, column {Column}: {Message}");
}
