using AlumniCms.Admin.Entries;
using AlumniCms.Kernel.Permissions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Presence;

/// <summary>Which entries somebody else has open.</summary>
internal sealed class PresenceNotes(EditorPresences presences, CurrentActor actor, IStringLocalizer<Texts> T) : IEntryNotes
{
    public async Task<IReadOnlyDictionary<string, string>> GetAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        (await presences.OthersAsync(contentItemIds, actor.Id, cancellationToken)).GroupBy(o => o.ContentItemId, o => o.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => T["Also open with {0}.", string.Join(", ", g.Order(StringComparer.CurrentCulture))].Value, StringComparer.Ordinal);
}
