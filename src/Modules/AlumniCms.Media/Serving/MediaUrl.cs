using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Media.Variants;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Media.Serving;

/// <summary>
/// Addresses of the current site's files. A page that shows them carries the tag <see cref="MediaTags.File"/> of each.
/// </summary>
public sealed class MediaUrl
{
    private readonly FindMediaFile _find;
    private readonly CurrentSite _site;
    private readonly SiteAddress _addresses;
    private readonly PictureVariants _variants;

    internal MediaUrl(FindMediaFile find, CurrentSite site, SiteAddress addresses, PictureVariants variants) =>
        (_find, _site, _addresses, _variants) = (find, site, addresses, variants);

    /// <summary>
    /// The address of a file, from memory alone: with its version once <see cref="ForAsync"/> has been asked for it,
    /// without one otherwise (it works, but caches keep it for an hour only).
    /// </summary>
    public string For(string path) => Address(path, _find.Remembered(path));

    /// <summary>Address and size of many files, in one query at most; a path without a file is not in the answer.</summary>
    public async Task<IReadOnlyDictionary<string, MediaLink>> ForAsync(
        IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        if (paths.Count == 0)
            return new Dictionary<string, MediaLink>(StringComparer.Ordinal);
        var files = await _find.ExecuteAsync(paths, cancellationToken);
        return files.ToDictionary(f => f.Key, f => Link(Address(f.Key, f.Value), f.Value), StringComparer.Ordinal);
    }

    private MediaLink Link(string address, MediaFileEntry file)
    {
        var link = new MediaLink(address, file.ContentType, file.Width, file.Height)
        {
            SiteId = file.SiteId,
            Text = file.Details.TextIn(_site.Site.FallbackChain(_site.Culture)),
            Credit = file.Details.Credit,
            IsDecorative = file.Details.IsDecorative,
            Thumb = file.ContentType.StartsWith("image/", StringComparison.Ordinal) ? address : null,
        };
        if (!_variants.AreMade || file.Width is not >= VariantSize.NarrowestOriginal)
            return link;
        var isCropped = file.Details.FocalPoint != FocalPoint.Centre && VariantSize.Card.Fits(file);
        var medium = isCropped ? VariantSize.Card : VariantSize.Medium;
        return link with
        {
            SourceSet = SourceSet(address, file),
            CardSet = isCropped ? Join(address, VariantSize.Cards.Where(size => size.Fits(file))) : null,
            Thumb = VariantSize.Cards[0].Fits(file) ? $"{address}&{VariantSize.Cards[0].Query}" : link.Thumb,
            Medium = medium.Fits(file) ? $"{address}&{medium.Query}" : address,
            Preview = VariantSize.Preview.Fits(file)
                ? new MediaLink($"{address}&{VariantSize.Preview.Query}", VariantSize.Preview.Kind.ContentType, VariantSize.Preview.Width, VariantSize.Preview.Height)
                : null,
        };
    }

    private static string? SourceSet(string address, MediaFileEntry file)
    {
        var narrower = VariantSize.Widths.Where(size => size.Fits(file)).ToList();
        if (narrower.Count == 0)
            return null;
        return file.Width > VariantSize.Widths[^1].Width
            ? Join(address, narrower)
            : FormattableString.Invariant($"{Join(address, narrower)}, {address} {file.Width}w");
    }

    private static string Join(string address, IEnumerable<VariantSize> sizes) =>
        string.Join(", ", sizes.Select(size => FormattableString.Invariant($"{address}&{size.Query} {size.Width}w")));

    private string Address(string path, MediaFileEntry? file) => file is null
        ? _addresses.For(_site.Site, culture: null, $"/media/{Bare(path)}")
        : _addresses.For(_site.Site, culture: null, $"/media/{file.Path}?v={file.Version}");

    // A path from content may hold anything; what would begin a query is no part of any file's path.
    private static string Bare(string path) => path.TrimStart('/').Split('?', '#')[0];
}
