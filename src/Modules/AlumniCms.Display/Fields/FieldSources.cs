using AlumniCms.ContentManagement.Contents;
using AlumniCms.Media.Serving;

namespace AlumniCms.Display.Fields;

/// <summary>What the fields of a page refer to, read at once: items by id and files by path.</summary>
internal sealed record FieldSources(
    IReadOnlyDictionary<string, ItemAddress> Items, IReadOnlyDictionary<string, MediaLink> Files)
{
    /// <summary>The picture at a path, or null for what is no file of the site.</summary>
    public PictureView? Picture(string path, string text) => PictureIn(Files, path, TextOf(path, text));

    /// <summary>The text that an item gives a file, or else the file's own.</summary>
    public string TextOf(string path, string text) => text.Length == 0 && Files.TryGetValue(path, out var file) ? file.Text : text;

    /// <summary>The picture among files, or null for what is none of them or no picture.</summary>
    public static PictureView? PictureIn(IReadOnlyDictionary<string, MediaLink> files, string path, string text) =>
        files.TryGetValue(path, out var file) && file.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? new PictureView(file.Address, text, file.Width, file.Height, file.SourceSet) { Medium = file.Medium, CardSet = file.CardSet }
            : null;
}
