using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Translation.Basis;

/// <summary>What a translation is made from.</summary>
/// <param name="Item">The version that counts now: what readers see, or the draft of what was never published.</param>
/// <param name="Former">Its content when the translation was last brought up to date, or null where it is the same or not known.</param>
/// <param name="BasedUtc">When that was, or null for a translation that is not saved yet.</param>
/// <param name="BasedBy">Who said so.</param>
public sealed record TranslationSource(ContentItem Item, JsonObject? Former, DateTime? BasedUtc, string BasedBy);
