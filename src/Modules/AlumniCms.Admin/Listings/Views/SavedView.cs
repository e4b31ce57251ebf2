using AlumniCms.Kernel.Sites;

namespace AlumniCms.Admin.Listings.Views;

/// <summary>What somebody asks of a list again and again, under a name of their own.</summary>
internal sealed class SavedView : ISiteOwned
{
    public const int NameLength = 60;
    public const int QueryLength = 2_000;

    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Id of the account whose view it is; nobody else sees it.</summary>
    public required string OwnerId { get; set; }

    /// <summary>Key of the list.</summary>
    public required string List { get; set; }

    public required string Name { get; set; }

    /// <summary>Search, filters, order and columns as they stand in an address, from <c>?</c> on; empty for none.</summary>
    public required string Query { get; set; }

    /// <summary>Whether the list opens with it for this person.</summary>
    public bool IsDefault { get; set; }
}
