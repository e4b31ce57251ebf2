using AlumniCms.Editorial.Definitions;

namespace AlumniCms.Editors.Contents;

/// <summary>An item as lists of the back office show it.</summary>
internal sealed record ContentRow(
    string ContentItemId, string DisplayText, string ContentType, string Culture, bool IsPublished, bool HasPublished, string Author, DateTime ModifiedUtc, DateTime? PublishedUtc,
    string? Step, StateKind StepKind)
{
    public ContentState State => IsPublished ? ContentState.Published : HasPublished ? ContentState.Changed : ContentState.Draft;
}
