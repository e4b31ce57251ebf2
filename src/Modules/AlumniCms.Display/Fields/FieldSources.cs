using AlumniCms.ContentManagement.Contents;
using AlumniCms.Media.Serving;

namespace AlumniCms.Display.Fields;

/// <summary>What the fields of a page refer to, read at once: items by id and files by path.</summary>
internal sealed record FieldSources(
    IReadOnlyDictionary<string, ItemAddress> Items, IReadOnlyDictionary<string, MediaLink> Files)
{
    /// <summary>The picture at a path, or null for what is no file of the site.</summary>
    public PictureView? Picture(string path, string text) =>
        Files.TryGetValue(path, out var file) && file.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? new PictureView(file.Address, text, file.Width, file.Height)
            : null;
}
