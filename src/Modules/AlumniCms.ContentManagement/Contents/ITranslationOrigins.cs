using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>A module's contribution: knows which texts are made from others. Scoped.</summary>
public interface ITranslationOrigins
{
    /// <summary>Whether the item is a translation, and not the text that its translations are made from.</summary>
    Task<bool> IsTranslationAsync(ContentItem item, CancellationToken cancellationToken);
}
