using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>
/// The model of the current site as the running change sees it: the shared one, until the change itself defines
/// something. Scoped.
/// </summary>
public sealed class UncommittedContentModel(ContentModelStore store, AlumniDbContext db, CurrentSite site)
{
    private ContentModels? _changed;
    private int _readOn;
    private bool _hasChanged;

    /// <summary>The model.</summary>
    public async ValueTask<ContentModel> GetAsync(CancellationToken cancellationToken)
    {
        if (!_hasChanged)
            return await store.GetAsync(site.Site, cancellationToken);

        // The worldwide site is told apart when the rows are read; one that the change itself has made is only known there.
        if (_changed is null || (site.Site.IsWorldwide && _readOn != site.Id))
            (_changed, _readOn) = (await store.GetUncommittedAsync(db, site.Site, cancellationToken), site.Id);
        return _changed.For(site.Site);
    }

    /// <summary>Definitions have been written: they are read again from the transaction.</summary>
    public void Changed() => (_hasChanged, _changed) = (true, null);
}
