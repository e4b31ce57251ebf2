using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>What an import made of an item.</summary>
/// <param name="Item">The item as stored.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Warnings">What the operator should know.</param>
public sealed record ImportedItem(ContentItem Item, ImportOutcome Outcome, IReadOnlyList<string> Warnings);
