namespace AlumniCms.ContentManagement.Definitions;

/// <summary>A definition that is not of the format's shape.</summary>
public sealed class ContentDefinitionException(string path, string problem) : Exception($"{path} {problem}")
{
    /// <summary>JSON path of the faulty value.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong with it and how to mend it.</summary>
    public string Problem { get; } = problem;
}
