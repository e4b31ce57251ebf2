namespace AlumniCms.Kernel.Sites;

/// <summary>The site and culture of the running request, command or job. Scoped.</summary>
public sealed class CurrentSite
{
    private Site? _site;

    /// <summary>The site.</summary>
    /// <exception cref="InvalidOperationException">Nothing has entered a site yet.</exception>
    public Site Site => _site ?? throw new InvalidOperationException(
        "No site has been entered in this scope. A request enters one by its address; other code calls CurrentSite.Enter.");

    /// <summary>True once a site has been entered.</summary>
    public bool HasSite => _site is not null;

    /// <summary>The site's id, or 0 (which owns no row) before a site has been entered.</summary>
    public int Id => _site?.Id ?? 0;

    /// <summary>The culture of the address, one of the site's cultures, or the site's default.</summary>
    public string Culture { get; private set; } = "";

    /// <summary>Makes the site the one that queries of this scope see.</summary>
    public void Enter(Site site, string? culture = null)
    {
        _site = site;
        Culture = culture ?? site.DefaultCulture;
    }

    /// <summary>Stands on no site again, as before the first was entered.</summary>
    public void Leave() => (_site, Culture) = (null, "");
}
