using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Editors.Contents;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Serving;
using AlumniCms.Members.People;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Form;

/// <summary>What an editor's ids and paths are called: read at once for the whole editor.</summary>
internal sealed class EditorNames(
    CurrentSite site, IContentManager contents, ContentQuery query, ContentRights rights, TaxonomyStore taxonomies, SitePeople people, MediaUrl media, IStringLocalizer<Texts> T)
{
    private readonly Dictionary<string, ContentItem> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedPerson> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaLink> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Term>> _terms = new(StringComparer.Ordinal);

    /// <summary>Reads the names of all that the fields hold.</summary>
    /// <param name="fields">The fields with their names in the form.</param>
    /// <param name="values">The texts.</param>
    /// <param name="cultures">In which language names are wanted, the best first.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task ReadAsync(
        IReadOnlyCollection<(ContentPartFieldDefinition Field, string Name)> fields, EditorValues values, IReadOnlyList<string> cultures, CancellationToken cancellationToken)
    {
        foreach (var item in await contents.GetAsync([.. Values("ContentPickerField")], VersionOptions.Latest, cancellationToken))
            _items[item.ContentItemId] = item;
        foreach (var (set, item) in await query.SetsAsync([.. Values("LocalizationSetContentPickerField")], cultures, cancellationToken))
            _sets[set] = item;
        foreach (var person in await people.GetAsync([.. Values("UserPickerField")], cancellationToken))
            _people[person.Id] = person;
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
    public EditorOption Item(string id) => _items.TryGetValue(id, out var item) ? Seen(item, id) : Gone(id);

    /// <summary>A text in all its languages that has been picked.</summary>
    public EditorOption Set(string id) => _sets.TryGetValue(id, out var item) ? Seen(item, id) : Gone(id);

    /// <summary>Somebody who has been picked.</summary>
    public EditorOption Person(string id) => _people.TryGetValue(id, out var person) ? Option(person) : Gone(id);

    /// <summary>A file that has been picked.</summary>
    public EditorOption File(string path, string alt) => _files.TryGetValue(path, out var file)
        ? new EditorOption(path, Name(path)) { Alt = alt, IsPicture = IsPicture(file), Picture = IsPicture(file) ? file.Medium : null }
        : Gone(path) with { Alt = alt };

    /// <summary>An item as something to choose.</summary>
    public EditorOption Option(ContentItem item) =>
        new(item.ContentItemId, item.DisplayText) { Note = item.Published ? item.ContentType : $"{item.ContentType}, {T["draft"]}" };

    /// <summary>A text in all its languages as something to choose.</summary>
    public EditorOption SetOption(ContentItem item) => Option(item) with { Value = item.LocalizationSet ?? "" };

    /// <summary>Somebody as somebody to choose.</summary>
    public static EditorOption Option(NamedPerson person) => new(person.Id, person.Name) { Note = person.Email == person.Name ? null : person.Email };

    // Ids can be typed by hand: they must not tell the title of a draft that is somebody else’s.
    private EditorOption Seen(ContentItem item, string id) =>
        item.Published || rights.MayView(item) ? Option(item) with { Value = id } : new EditorOption(id, T["An entry that you may not see ({0})", id]);

    private EditorOption Gone(string id) => new(id, T["No longer there ({0})", id]);

    private static bool IsPicture(MediaLink file) => file.ContentType.StartsWith("image/", StringComparison.Ordinal);

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
