using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// The model of the current site as the running change sees it: the shared one, until the change itself defines
/// something. Scoped.
/// </summary>
public sealed class UncommittedContentModel(ContentModelStore store, AlumniDbContext db, CurrentSite site)
{
    private readonly Dictionary<int, ContentModel> _changed = [];
    private bool _hasChanged;

    /// <summary>The model.</summary>
    public async ValueTask<ContentModel> GetAsync(CancellationToken cancellationToken)
    {
        if (!_hasChanged)
            return await store.GetAsync(site.Site, cancellationToken);
        if (!_changed.TryGetValue(site.Id, out var model))
            _changed[site.Id] = model = await store.GetUncommittedAsync(db, site.Site, cancellationToken);
        return model;
    }

    /// <summary>Definitions have been written: they are read again from the transaction.</summary>
    public void Changed()
    {
        _hasChanged = true;
        _changed.Clear();
    }
}
