using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Serving;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Form;

/// <summary>What an editor's ids and paths are called: read at once for the whole editor.</summary>
internal sealed class EditorNames(CurrentSite site, IContentManager contents, TaxonomyStore taxonomies, MediaUrl media, IStringLocalizer<Texts> T)
{
    private readonly Dictionary<string, ContentItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaLink> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Term>> _terms = new(StringComparer.Ordinal);

    /// <summary>Reads the names of all that the fields hold.</summary>
    public async Task ReadAsync(
        IReadOnlyCollection<(ContentPartFieldDefinition Field, string Name)> fields, EditorValues values, CancellationToken cancellationToken)
    {
        foreach (var item in await contents.GetAsync([.. Values("ContentPickerField")], VersionOptions.Latest, cancellationToken))
            _items[item.ContentItemId] = item;
        foreach (var (path, link) in await media.ForAsync([.. Values("MediaField")], cancellationToken))
            _files[path] = link;
        foreach (var taxonomy in fields.Select(f => f.Field.Common.TaxonomyContentItemId).OfType<string>().Distinct(StringComparer.Ordinal))
            _terms[taxonomy] = await taxonomies.ListAsync(site.Site, taxonomy, cancellationToken);

        IEnumerable<string> Values(string kind) => fields.Where(f => f.Field.FieldName == kind).SelectMany(f => values.Texts(f.Name)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The terms that a field offers.</summary>
    public IReadOnlyList<EditorOption> Terms(ContentPartFieldDefinition field, IReadOnlyList<string> cultures) =>
        [.. (_terms.GetValueOrDefault(field.Common.TaxonomyContentItemId ?? "") ?? []).Select(t => new EditorOption(t.ContentItemId, t.TitleIn(cultures), t.Depth))];

    /// <summary>What has been picked, with its name; what is gone keeps its id, so that nobody loses it without knowing.</summary>
    public EditorOption Item(string id) => _items.TryGetValue(id, out var item)
        ? Option(item)
        : new EditorOption(id, T["No longer there ({0})", id]);

    /// <summary>A file that has been picked.</summary>
    public EditorOption File(string path, string alt) => _files.TryGetValue(path, out var file)
        ? new EditorOption(path, Name(path)) { Alt = alt, IsPicture = IsPicture(file), IsDescribed = file.IsDecorative || !string.IsNullOrEmpty(file.Text), Picture = IsPicture(file) ? file.Medium : null }
        : new EditorOption(path, T["No longer there ({0})", path]) { Alt = alt };

    /// <summary>An item as something to choose.</summary>
    public EditorOption Option(ContentItem item) =>
        new(item.ContentItemId, item.DisplayText) { Note = item.Published ? item.ContentType : $"{item.ContentType}, {T["draft"]}" };

    private static bool IsPicture(MediaLink file) => file.ContentType.StartsWith("image/", StringComparison.Ordinal);

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
