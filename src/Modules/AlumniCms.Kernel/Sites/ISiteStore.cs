namespace AlumniCms.Kernel.Sites;

/// <summary>The sites of the network, from memory: a look-up costs the same with one site and with a thousand.</summary>
public interface ISiteStore
{
    /// <summary>All sites by key.</summary>
    ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default);
}
