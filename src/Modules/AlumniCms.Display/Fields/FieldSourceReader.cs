using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Fields;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Serving;

namespace AlumniCms.Display.Fields;

/// <summary>Reads the items and files that fields refer to.</summary>
public sealed class FieldSourceReader(CurrentSite site, PublishedContent contents, MediaUrl media, PageTags tags)
{
    /// <summary>What all the fields refer to, in a query for the items and one for the files.</summary>
    internal async Task<FieldSources> ReadAsync(IEnumerable<FieldValue> fields, CancellationToken cancellationToken)
    {
        var (ids, paths) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var field in fields)
        {
            if (field.Definition.FieldName == "ContentPickerField")
                ids.UnionWith(FieldJson.Texts(field.Json["ContentItemIds"]));
            if (field.Definition.FieldName == "MediaField")
                paths.UnionWith(FieldJson.Texts(field.Json["Paths"]));
        }

        foreach (var path in paths)
            tags.Add(MediaTags.File(site.Id, path));
        var files = await media.ForAsync([.. paths.Take(PublishedContent.PageLimit)], cancellationToken);
        Note(files);
        return new FieldSources(await contents.AddressesAsync([.. ids.Take(PublishedContent.PageLimit)], cancellationToken), files);
    }

    /// <summary>A picture of the site by its path, or null.</summary>
    public async Task<PictureView?> PictureAsync(string? path, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(path))
            return null;
        tags.Add(MediaTags.File(site.Id, path));
        var files = await media.ForAsync([path], cancellationToken);
        Note(files);
        return FieldSources.PictureIn(files, path, "");
    }

    // A file that the network shares changes on the worldwide site.
    private void Note(IReadOnlyDictionary<string, MediaLink> files)
    {
        foreach (var (path, file) in files)
            if (file.SiteId != site.Id)
                tags.Add(MediaTags.File(file.SiteId, path));
    }
}
