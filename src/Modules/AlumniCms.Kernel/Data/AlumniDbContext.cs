using System.Linq.Expressions;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AlumniCms.Kernel.Data;

/// <summary>
/// The one database context, composed of the modules' entity configurations. Rows of <see cref="ISiteOwned"/>
/// are seen and written for the current site only.
/// </summary>
public sealed class AlumniDbContext(
    DbContextOptions<AlumniDbContext> options,
    ModuleCatalog modules,
    CurrentSite currentSite,
    CacheEvictionQueue evictions) : DbContext(options)
{
    /// <summary>Name of the query filter that holds a query to the current site.</summary>
    public const string SiteFilter = "Site";

    private readonly List<Action> _afterCommit = [];

    /// <summary>The current site's id, read by the query filter.</summary>
    public int CurrentSiteId => currentSite.Id;

    /// <summary>Names the modules of which the model is made.</summary>
    internal string ModelKey => modules.Key;

    /// <summary>True on SQLite.</summary>
    public bool IsSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    /// <summary>Cached pages and values that carry this tag are thrown away, on every node, once the change is committed.</summary>
    public void Evict(string tag) => evictions.Add(tag);

    /// <summary>Runs when the change has been committed, in this process only; use the outbox for what must not be lost.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    /// <summary>
    /// Runs the work in one transaction, or in the one already open. What the work has saved, its index rows,
    /// outbox messages and evictions are committed together or not at all.
    /// </summary>
    public async Task<T> InTransactionAsync<T>(
        Func<CancellationToken, Task<T>> work, Func<T, bool> isKept, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
            return await work(cancellationToken);

        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var result = await work(cancellationToken);
            if (isKept(result))
                await CommitAsync(transaction, cancellationToken);
            else
                Forget();
            return result;
        }
        catch
        {
            Forget();
            throw;
        }
    }

    /// <inheritdoc cref="InTransactionAsync{T}(Func{CancellationToken, Task{T}}, Func{T, bool}, CancellationToken)"/>
    public Task<T> InTransactionAsync<T>(
        Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync(work, static _ => true, cancellationToken);

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        StampSite();
        if (Database.CurrentTransaction is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await CommitAsync(transaction, cancellationToken);
        return count;
    }

    /// <summary>Saves synchronously: not offered, since every door of this program is asynchronous.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var module in modules.Modules)
            modelBuilder.ApplyConfigurationsFromAssembly(module.Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(ISiteOwned).IsAssignableFrom(t.ClrType)))
            modelBuilder.Entity(type.ClrType).HasQueryFilter(SiteFilter, FilterFor(type.ClrType));
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();

    private LambdaExpression FilterFor(Type entity)
    {
        var row = Expression.Parameter(entity, "row");
        var owner = Expression.Property(row, nameof(ISiteOwned.SiteId));
        var current = Expression.Property(Expression.Constant(this), nameof(CurrentSiteId));
        return Expression.Lambda(Expression.Equal(owner, current), row);
    }

    private void StampSite()
    {
        foreach (var entry in ChangeTracker.Entries<ISiteOwned>())
        {
            if (entry.State == EntityState.Unchanged)
                continue;
            if (entry.State == EntityState.Added && entry.Entity.SiteId == 0)
                entry.Entity.SiteId = currentSite.Site.Id;
            if (entry.Entity.SiteId != currentSite.Id)
                throw new InvalidOperationException(
                    $"A {entry.Metadata.ShortName()} of site {entry.Entity.SiteId} cannot be written while site {currentSite.Id} is current.");
        }
    }

    private async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        var tags = evictions.Take();
        if (tags.Count > 0)
            await CacheSignals.SendAsync(this, evictions.Node, tags, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        evictions.Apply(tags);
        var actions = _afterCommit.ToArray();
        _afterCommit.Clear();
        foreach (var action in actions)
            action();
    }

    private void Forget()
    {
        evictions.Take();
        _afterCommit.Clear();
        ChangeTracker.Clear();
    }
}
