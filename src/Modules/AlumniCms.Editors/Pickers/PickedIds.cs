using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Kernel.Sites;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Members.People;

namespace AlumniCms.Editors.Pickers;

/// <summary>
/// Holds what is picked to what could have been chosen: an id that somebody has typed into the form, or that belongs to another site,
/// is refused. What stood there before stays, though it be gone: nobody loses it without knowing.
/// </summary>
internal sealed class PickedIds(ContentQuery contents, TaxonomyStore taxonomies, SitePeople people, CurrentSite site)
{
    private const string Refused = "This cannot be chosen here. Search for an entry of this site, and choose it from what is found.";

    /// <summary>What is to be mended, in English, by the name of the control.</summary>
    /// <param name="session">The editor.</param>
    /// <param name="values">What was sent.</param>
    /// <param name="former">The texts of the item as it is stored.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<IReadOnlyDictionary<string, string>> ProblemsAsync(
        EditorSession session, EditorValues values, EditorValues former, CancellationToken cancellationToken)
    {
        var problems = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, name) in EditorWalk.Of(session.Type, session.Model, values))
        {
            var fresh = values.Texts(name).Except(former.Texts(name), StringComparer.Ordinal).ToList();
            if (fresh.Count > 0 && await ChoosableAsync(field, fresh, cancellationToken) is { } choosable && !choosable.IsSupersetOf(fresh))
                problems[name] = Refused;
        }

        return problems;
    }

    private async Task<IReadOnlySet<string>?> ChoosableAsync(ContentPartFieldDefinition field, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => field.FieldName switch
    {
        "ContentPickerField" or "LocalizationSetContentPickerField" => await contents.ChoosableAsync(ids, PickSearch.Types(field), cancellationToken),
        "UserPickerField" => Set((await people.GetAsync(ids, cancellationToken)).Select(p => p.Id)),
        "TaxonomyField" => Set((await taxonomies.ListAsync(site.Site, field.Common.TaxonomyContentItemId ?? "", cancellationToken)).Select(t => t.ContentItemId)),
        _ => null,
    };

    private static HashSet<string> Set(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
