using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Releases;

/// <summary>Texts that are published together, all or none.</summary>
public sealed class Release : ISiteOwned
{
    /// <summary>Its id.</summary>
    public required string Id { get; set; }

    /// <inheritdoc/>
    public int SiteId { get; set; }

    /// <summary>What it is called.</summary>
    public required string Name
    {
        get;
        set
        {
            field = value;
            FoldedName = Kernel.Texts.FoldedText.Of(value);
        }
    }

    /// <summary><see cref="Name"/> without case and accents, by which it is found.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ReleaseState State { get; set; }

    /// <summary>The hour at which it is released by itself, or null.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>Id of the account in whose name that happens.</summary>
    public string DueBy { get; set; } = "";

    /// <summary>When it was released, or null.</summary>
    public DateTime? ReleasedUtc { get; set; }

    /// <summary>Who made it, as items record it.</summary>
    public required string ByName { get; set; }

    /// <summary>When it was made.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>Why it could not be released at its hour; empty otherwise.</summary>
    public string Problem { get; set; } = "";

    /// <summary>Counts the changes of the row.</summary>
    public int Revision { get; set; }
}
