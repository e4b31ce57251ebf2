using AlumniCms.ContentManagement.Copies;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Queries;

namespace AlumniCms.Search.Engines;

/// <summary>
/// A database's own full text: a table <c>SearchText</c> with the words of each document, which goes with its document.
/// </summary>
internal interface ISearchEngine
{
    /// <summary>The documents of a site that match, to be joined with what the reader may see.</summary>
    /// <param name="query">What is looked for; not empty.</param>
    /// <param name="siteId">The site.</param>
    /// <param name="inTitles">True to look at titles only.</param>
    IQueryable<SearchMatch> Match(SearchQuery query, int siteId, bool inTitles);

    /// <summary>Writes the words of a document that has its number, in the running transaction.</summary>
    Task WriteAsync(SearchDocument document, CancellationToken cancellationToken);

    /// <summary>Whether words of the document are found.</summary>
    Task<bool> HasAsync(long documentId, CancellationToken cancellationToken);

    /// <summary>Writes the words of one document for its copies on other sites, whose documents are there, in one statement.</summary>
    /// <param name="document">The original’s document.</param>
    /// <param name="copies">The sites of the copies.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task CopyAsync(SearchDocument document, ItemCopies copies, CancellationToken cancellationToken);
}
