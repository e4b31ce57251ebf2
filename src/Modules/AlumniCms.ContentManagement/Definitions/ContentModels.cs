using System.Collections.Frozen;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>The models of all sites at one moment. Immutable.</summary>
internal sealed class ContentModels
{
    private readonly ContentModel _builtIn;
    private readonly ContentModel _network;
    private readonly FrozenDictionary<int, ContentModel> _own;
    private readonly FrozenDictionary<int, ContentModel> _ownOverNetwork;

    public ContentModels(IReadOnlyCollection<ContentDefinitionRow> rows, int? worldwide)
    {
        _builtIn = BuiltInDefinitions.Model;
        var bySite = rows.GroupBy(r => r.SiteId).ToList();
        _network = Over(_builtIn, rows.Where(r => r.SiteId == worldwide));
        _own = bySite.ToFrozenDictionary(g => g.Key, g => Over(_builtIn, g));
        _ownOverNetwork = bySite.Where(g => g.Key != worldwide)
            .ToFrozenDictionary(g => g.Key, g => Over(_network, g));
    }

    /// <summary>The model that the site sees.</summary>
    public ContentModel For(Site site) => site switch
    {
        { IsWorldwide: true } => _network,
        { ContentModel: ContentModelSource.Network } => _ownOverNetwork.GetValueOrDefault(site.Id, _network),
        _ => _own.GetValueOrDefault(site.Id, _builtIn),
    };

    private static ContentModel Over(ContentModel below, IEnumerable<ContentDefinitionRow> rows)
    {
        var types = below.Types.ToDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
        var parts = below.Parts.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var json = JsonNode.Parse(row.Json);
            if (row.Kind == ContentDefinitionRow.TypeKind)
                types[row.Name] = ContentDefinitionJson.ReadType(json, row.Name);
            else
                parts[row.Name] = ContentDefinitionJson.ReadPart(json, row.Name);
        }

        return new ContentModel(types.Values, parts.Values);
    }
}
