using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Adds, changes, replaces or removes content types and parts of the current site.</summary>
public sealed class DefineContent
{
    private static readonly Refusal ChangedMeanwhile = new("conflict", "Somebody else has changed the type meanwhile. Look at it as it is now, and do it again.");

    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly UncommittedContentModel _model;
    private readonly ItemsOfDefinitions _items;
    private readonly AuditTrail _audit;

    internal DefineContent(
        AlumniDbContext db,
        CurrentSite site,
        CurrentActor actor,
        UncommittedContentModel model,
        ItemsOfDefinitions items,
        AuditTrail audit) =>
        (_db, _site, _actor, _model, _items, _audit) = (db, site, actor, model, items, audit);

    /// <summary>Lays definitions over those that the site has: settings are merged, fields and parts added.</summary>
    public Task<Result<int>> MergeAsync(JsonObject step, CancellationToken cancellationToken) =>
        ChangeAsync(step, replace: false, basis: null, cancellationToken);

    /// <summary>Puts definitions in the place of those that the site has.</summary>
    public Task<Result<int>> ReplaceAsync(JsonObject step, CancellationToken cancellationToken) =>
        ChangeAsync(step, replace: true, basis: null, cancellationToken);

    /// <summary>Puts definitions in the place of those that the site has. Refused with code <c>conflict</c> when the type is not as it was seen.</summary>
    public Task<Result<int>> ReplaceAsync(JsonObject step, DefinitionBasis basis, CancellationToken cancellationToken) =>
        ChangeAsync(step, replace: true, basis, cancellationToken);

    /// <summary>Removes definitions by name. Items of a removed type are kept.</summary>
    public Task<Result<int>> DeleteAsync(
        IReadOnlyCollection<string> types, IReadOnlyCollection<string> parts, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.EditContentTypes, ""))
            return Task.FromResult<Result<int>>(Refusal.Forbidden(ContentPermissions.EditContentTypes.Name));
        return _db.InTransactionAsync<Result<int>>(
            async ct =>
            {
                var rows = await _db.Set<ContentDefinitionRow>()
                    .Where(d => (d.Kind == ContentDefinitionRow.TypeKind && types.Contains(d.Name))
                        || (d.Kind == ContentDefinitionRow.PartKind && parts.Contains(d.Name)))
                    .ToListAsync(ct);
                _db.RemoveRange(rows);
                return await FinishAsync(rows, "definition.removed", ct);
            },
            cancellationToken);
    }

    private Task<Result<int>> ChangeAsync(JsonObject step, bool replace, DefinitionBasis? basis, CancellationToken cancellationToken)
    {
        if (!_actor.Has(ContentPermissions.EditContentTypes, ""))
            return Task.FromResult<Result<int>>(Refusal.Forbidden(ContentPermissions.EditContentTypes.Name));
        return _db.InTransactionAsync<Result<int>>(
            async ct =>
            {
                try
                {
                    var known = await _model.GetAsync(ct);
                    var rows = await _db.Set<ContentDefinitionRow>().ToListAsync(ct);
                    if (basis is not null && basis != DefinitionBasis.Of(basis.Name, rows))
                        return ChangedMeanwhile;
                    return await FinishAsync(Write(rows, step, known, replace), "definition.changed", ct);
                }
                catch (ContentDefinitionException exception)
                {
                    return new Refusal("definition.shape", exception.Problem, exception.Path);
                }
                catch (DbUpdateException exception) when (LostRace.Is(exception))
                {
                    foreach (var entry in exception.Entries)
                        entry.State = EntityState.Detached;
                    return ChangedMeanwhile;
                }
            },
            result => result.Succeeded,
            cancellationToken);
    }

    private List<ContentDefinitionRow> Write(List<ContentDefinitionRow> rows, JsonObject step, ContentModel known, bool replace)
    {
        var written = new List<ContentDefinitionRow>();
        foreach (var (node, i) in Elements(step, "ContentTypes"))
        {
            var type = ContentDefinitionJson.ReadType(node, $"ContentTypes[{i}]");
            if (!replace && known.FindType(type.Name) is { } former)
                type = ContentDefinitionJson.Merge(former, type);
            Put(ContentDefinitionRow.TypeKind, type.Name, ContentDefinitionJson.Write(type));
        }

        foreach (var (node, i) in Elements(step, "ContentParts"))
        {
            var part = ContentDefinitionJson.ReadPart(node, $"ContentParts[{i}]");
            if (!replace && known.FindPart(part.Name) is { } former)
                part = ContentDefinitionJson.Merge(former, part);
            Put(ContentDefinitionRow.PartKind, part.Name, ContentDefinitionJson.Write(part));
        }

        return written;

        void Put(string kind, string name, JsonObject definition)
        {
            var json = definition.ToJsonString();
            var row = rows.Find(r => r.Kind == kind && string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase));
            if (row?.Json == json)
                return;
            if (row is null)
                rows.Add(row = _db.Add(new ContentDefinitionRow { Kind = kind, Name = name, Json = json }).Entity);
            else
                row.Json = json;
            written.Add(row);
        }
    }

    private async Task<int> FinishAsync(List<ContentDefinitionRow> changed, string action, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return 0;
        _audit.Add(
            action,
            "ContentDefinition",
            changed.Count == 1 ? changed[0].Name : "*",
            after: new { types = Names(ContentDefinitionRow.TypeKind), parts = Names(ContentDefinitionRow.PartKind) });
        await _db.SaveChangesAsync(cancellationToken);
        _model.Changed();
        await _items.FollowAsync(Names(ContentDefinitionRow.TypeKind), Names(ContentDefinitionRow.PartKind), cancellationToken);
        _db.Evict(ContentModelStore.Tag);
        _db.Evict(ContentTags.Site(_site.Id));
        return changed.Count;

        HashSet<string> Names(string kind) =>
            changed.Where(r => r.Kind == kind).Select(r => r.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(JsonNode? Node, int Index)> Elements(JsonObject step, string property) =>
        step[property] switch
        {
            null => [],
            JsonArray array => array.Select((node, i) => (node, i)),
            _ => throw new ContentDefinitionException(property, "is not a list; write […]."),
        };
}
