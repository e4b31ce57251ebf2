using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;

namespace AlumniCms.Editors.Pickers;

/// <summary>Searches for what a field can hold: what is offered comes from this site alone, and by the field’s own definition.</summary>
internal sealed class PickSearch(ContentQuery contents, EditorNames names, TaxonomyStore taxonomies, SitePeople people, CurrentSite site)
{
    /// <summary>Most people or terms that a search shows.</summary>
    public const int MostFound = 30;

    private const int LongestText = 200;

    /// <summary>In which language names are wanted.</summary>
    public string[] Cultures => [AdminFrames.Language, .. site.Site.Cultures];

    /// <summary>What can be chosen for a field.</summary>
    public async Task<IReadOnlyList<EditorOption>> FindAsync(ContentPartFieldDefinition field, string? text, CancellationToken cancellationToken) => field.FieldName switch
    {
        "TaxonomyField" => await TermsAsync(field.Common.TaxonomyContentItemId, text, cancellationToken),
        "UserPickerField" => await PeopleAsync(text, cancellationToken),
        "LocalizationSetContentPickerField" => await SetsAsync(text, Types(field), cancellationToken),
        "ContentPickerField" => [.. (await contents.FindAsync(Short(text), Types(field), cancellationToken)).Select(names.Option)],
        _ => [],
    };

    /// <summary>Terms of a taxonomy.</summary>
    public async Task<IReadOnlyList<EditorOption>> TermsAsync(string? taxonomy, string? text, CancellationToken cancellationToken)
    {
        const CompareOptions loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        var terms = (await taxonomies.ListAsync(site.Site, taxonomy ?? "", cancellationToken)).Select(t => new EditorOption(t.ContentItemId, t.TitleIn(Cultures)));
        return [.. terms.Where(t => CultureInfo.CurrentCulture.CompareInfo.IndexOf(t.Text, Short(text), loose) >= 0).Take(MostFound)];
    }

    /// <summary>People of the site.</summary>
    public async Task<IReadOnlyList<EditorOption>> PeopleAsync(string? text, CancellationToken cancellationToken) =>
        [.. (await people.FindAsync(Short(text), MostFound, cancellationToken)).Select(EditorNames.Option)];

    /// <summary>Texts in all their languages.</summary>
    public async Task<IReadOnlyList<EditorOption>> SetsAsync(string? text, IReadOnlyCollection<string> types, CancellationToken cancellationToken) =>
        [.. (await contents.FindSetsAsync(Short(text), types, Cultures, cancellationToken)).Select(names.SetOption)];

    /// <summary>What is searched for, cut where it is endless.</summary>
    public static string Short(string? text) => text is null ? "" : text.Length > LongestText ? text[..LongestText] : text.Trim();

    /// <summary>The types that a field may hold; none for all that stand in lists.</summary>
    public static IReadOnlyCollection<string> Types(ContentPartFieldDefinition field) =>
        field.Common.DisplayedContentTypes.IsDefault ? [] : field.Common.DisplayedContentTypes;
}
