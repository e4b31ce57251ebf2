using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>What is made from a copy is a text of its own.</summary>
internal sealed class CopiedPartHandler : ContentHandler
{
    public override void Cloning(ContentItem copy) => copy.Content.Remove(nameof(CopiedPart));
}
