using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>Says what an item lacks for its publication, and changes nothing.</summary>
public sealed class CheckContentItem
{
    private readonly AlumniDbContext _db;
    private readonly ContentRights _rights;
    private readonly ContentItemWriter _writer;

    internal CheckContentItem(AlumniDbContext db, ContentRights rights, ContentItemWriter writer) => (_db, _rights, _writer) = (db, rights, writer);

    /// <summary>What <see cref="PublishContentItem"/> would refuse the newest version for; nothing when it is complete.</summary>
    public Task<IReadOnlyList<Refusal>> ExecuteAsync(string contentItemId, CancellationToken cancellationToken) =>
        _db.InTransactionAsync<IReadOnlyList<Refusal>>(
            async ct =>
            {
                if ((await _writer.FindAsync(contentItemId, ct)).Latest is not { } item || !_rights.MayView(item))
                    return [ContentRights.Missing(contentItemId)];
                var refusals = (await _writer.PrepareForReadersAsync(item, ct)).Refusals;
                _db.Entry(item).State = EntityState.Detached;
                return refusals;
            },
            _ => false,
            cancellationToken);
}
