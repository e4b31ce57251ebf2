using AlumniCms.Kernel.Sites;

namespace AlumniCms.Statistics.Figures;

/// <summary>A module's contribution to the head office's board: one figure of every site. Scoped.</summary>
public interface ISiteFigure
{
    /// <summary>Stable key, which stands in addresses.</summary>
    string Key { get; }

    /// <summary>What it counts, translated.</summary>
    string Title { get; }

    /// <summary>Place on the board, ascending.</summary>
    int Position { get; }

    /// <summary>The page of a site's back office where it is seen to, for example <c>review</c>.</summary>
    string Path { get; }

    /// <summary>Whether it alarms nobody on a dormant site, where it is as it is to be expected.</summary>
    bool IsCalmWhenDormant => false;

    /// <summary>The figures by <see cref="Site.Id"/>, read in a number of queries that does not grow with the sites; a site that is not there counts nothing.</summary>
    /// <param name="sites">The sites on the board.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken);
}
