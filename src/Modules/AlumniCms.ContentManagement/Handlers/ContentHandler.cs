using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Handlers;

/// <summary>
/// A module's say in the life of items. Handlers run in the order of <see cref="Order"/>, inside the transaction of
/// the change; an exception undoes everything.
/// </summary>
public abstract class ContentHandler
{
    /// <summary>Lower runs earlier.</summary>
    public virtual int Order => 0;

    /// <summary>The item is about to be stored: bring its columns and derived values in line with its parts.</summary>
    public virtual ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;

    /// <summary>Says what is wrong with the item. Requirements count only when it is to be published.</summary>
    public virtual IEnumerable<Refusal> Validate(ContentItemContext context) => [];

    /// <summary>A copy is being made: give up what belongs to the original alone.</summary>
    public virtual void Cloning(ContentItem copy)
    {
    }
}
