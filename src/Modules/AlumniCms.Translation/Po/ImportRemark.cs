namespace AlumniCms.Translation.Po;

/// <summary>What there is to say about a place of a text, or an entry of the file.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="Line">Line in the file, or 0 where no entry of the file is about it.</param>
/// <param name="Title">What the text is called, or an empty text.</param>
/// <param name="Label">What the place is called, or the key of an unknown one.</param>
public sealed record ImportRemark(ImportProblem Problem, int Line, string Title, string Label)
{
    /// <summary>What the file was made from, or what it brings.</summary>
    public string Former { get; init; } = "";

    /// <summary>What stands there now.</summary>
    public string Now { get; init; } = "";
}
