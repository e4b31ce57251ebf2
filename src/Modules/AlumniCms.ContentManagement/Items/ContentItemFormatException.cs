namespace AlumniCms.ContentManagement.Items;

/// <summary>JSON that is not a content item.</summary>
public sealed class ContentItemFormatException(string path, string problem) : Exception($"{path}: {problem}")
{
    /// <summary>JSON path of the faulty value.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong with it and how to mend it.</summary>
    public string Problem { get; } = problem;
}
