using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Results;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>What an import made of an item.</summary>
/// <param name="Item">The item as stored.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Warnings">What the operator should know.</param>
public sealed record ImportedItem(ContentItem Item, ImportOutcome Outcome, IReadOnlyList<string> Warnings)
{
    /// <summary>What the law asks for and the item lacks, each with its JSON path.</summary>
    public IReadOnlyList<Refusal> Unmet { get; init; } = [];

    /// <summary>Whether it was to be published and is kept as a draft for what is unmet.</summary>
    public bool IsHeldBack => Unmet.Count > 0 && !Item.Published;
}
