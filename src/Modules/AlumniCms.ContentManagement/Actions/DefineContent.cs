using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Adds, changes, replaces or removes content types and parts of the current site.</summary>
public sealed class DefineContent(AlumniDbContext db, CurrentSite site, CurrentActor actor, UncommittedContentModel model)
{
    /// <summary>Lays definitions over those that the site has: settings are merged, fields and parts added.</summary>
    public Task<Result<int>> MergeAsync(JsonObject step, CancellationToken cancellationToken) =>
        ChangeAsync(step, replace: false, cancellationToken);

    /// <summary>Puts definitions in the place of those that the site has.</summary>
    public Task<Result<int>> ReplaceAsync(JsonObject step, CancellationToken cancellationToken) =>
        ChangeAsync(step, replace: true, cancellationToken);

    /// <summary>Removes definitions by name. Items of a removed type are kept.</summary>
    public Task<Result<int>> DeleteAsync(
        IReadOnlyCollection<string> types, IReadOnlyCollection<string> parts, CancellationToken cancellationToken)
    {
        if (!actor.Has(ContentPermissions.EditContentTypes))
            return Task.FromResult<Result<int>>(Refusal.Forbidden(ContentPermissions.EditContentTypes.Name));
        return db.InTransactionAsync<Result<int>>(
            async ct =>
            {
                var count = await db.Set<ContentDefinitionRow>()
                    .Where(d => (d.Kind == ContentDefinitionRow.TypeKind && types.Contains(d.Name))
                        || (d.Kind == ContentDefinitionRow.PartKind && parts.Contains(d.Name)))
                    .ExecuteDeleteAsync(ct);
                return await FinishAsync(count, ct);
            },
            cancellationToken);
    }

    private Task<Result<int>> ChangeAsync(JsonObject step, bool replace, CancellationToken cancellationToken)
    {
        if (!actor.Has(ContentPermissions.EditContentTypes))
            return Task.FromResult<Result<int>>(Refusal.Forbidden(ContentPermissions.EditContentTypes.Name));
        return db.InTransactionAsync<Result<int>>(
            async ct =>
            {
                try
                {
                    var known = await model.GetAsync(ct);
                    var rows = await db.Set<ContentDefinitionRow>().ToListAsync(ct);
                    var count = Write(rows, step, known, replace);
                    return await FinishAsync(count, ct);
                }
                catch (ContentDefinitionException exception)
                {
                    return new Refusal("definition.shape", exception.Problem, exception.Path);
                }
            },
            result => result.Succeeded,
            cancellationToken);
    }

    private int Write(List<ContentDefinitionRow> rows, JsonObject step, ContentModel known, bool replace)
    {
        var count = 0;
        foreach (var (node, i) in Elements(step, "ContentTypes"))
        {
            var type = ContentDefinitionJson.ReadType(node, $"ContentTypes[{i}]");
            if (!replace && known.FindType(type.Name) is { } former)
                type = ContentDefinitionJson.Merge(former, type);
            count += Put(rows, ContentDefinitionRow.TypeKind, type.Name, ContentDefinitionJson.Write(type));
        }

        foreach (var (node, i) in Elements(step, "ContentParts"))
        {
            var part = ContentDefinitionJson.ReadPart(node, $"ContentParts[{i}]");
            if (!replace && known.FindPart(part.Name) is { } former)
                part = ContentDefinitionJson.Merge(former, part);
            count += Put(rows, ContentDefinitionRow.PartKind, part.Name, ContentDefinitionJson.Write(part));
        }

        return count;
    }

    private int Put(List<ContentDefinitionRow> rows, string kind, string name, JsonObject definition)
    {
        var json = definition.ToJsonString();
        var row = rows.Find(r => r.Kind == kind && string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase));
        if (row?.Json == json)
            return 0;
        if (row is null)
            rows.Add(db.Add(new ContentDefinitionRow { Kind = kind, Name = name, Json = json }).Entity);
        else
            row.Json = json;
        return 1;
    }

    private async Task<int> FinishAsync(int count, CancellationToken cancellationToken)
    {
        if (count == 0)
            return 0;
        await db.SaveChangesAsync(cancellationToken);
        model.Changed();
        db.Evict(ContentModelStore.Tag);
        db.Evict(ContentTags.Site(site.Id));
        return count;
    }

    private static IEnumerable<(JsonNode? Node, int Index)> Elements(JsonObject step, string property) =>
        step[property] switch
        {
            null => [],
            JsonArray array => array.Select((node, i) => (node, i)),
            _ => throw new ContentDefinitionException(property, "is not a list; write […]."),
        };
}
