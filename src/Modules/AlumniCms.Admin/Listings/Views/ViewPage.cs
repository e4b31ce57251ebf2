using AlumniCms.Admin.Frames;

namespace AlumniCms.Admin.Listings.Views;

/// <summary>The form of a saved view.</summary>
internal sealed class ViewPage : AdminPage
{
    /// <summary>Address of the form.</summary>
    public required string Action { get; init; }

    /// <summary>Address of the list.</summary>
    public required string Back { get; init; }

    public required string List { get; init; }

    public required string Name { get; init; }

    public required string Query { get; init; }

    public required bool IsDefault { get; init; }

    /// <summary>Whether it is there already.</summary>
    public required bool IsSaved { get; init; }
}
