namespace AlumniCms.Admin.Listings;

/// <summary>Something that is done to all marked rows.</summary>
/// <param name="Key">Sent as <c>do</c>.</param>
/// <param name="Text">The words of its button.</param>
/// <param name="IsDangerous">Whether it takes something away.</param>
public sealed record BulkAction(string Key, string Text, bool IsDangerous = false)
{
    /// <summary>With what the list is opened as <c>done</c> afterwards; null for the key.</summary>
    public string? DoneKey { get; init; }
}
