using AlumniCms.Admin.Listings;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Translation.Matrix;

/// <summary>The texts that a form names: marked ones, or all that a query finds.</summary>
/// <param name="Rows">The texts.</param>
/// <param name="Hidden">What a form that follows must carry to name the same ones.</param>
internal sealed record MarkedTexts(IReadOnlyList<MatrixRow> Rows, IReadOnlyList<KeyValuePair<string, string>> Hidden)
{
    /// <summary>Most texts that something is done to at once.</summary>
    public const int Most = 1_000;

    /// <summary>Reads them; one more than fits where there are too many.</summary>
    public static async Task<MarkedTexts> ReadAsync(IFormCollection form, MatrixQuery matrix, CancellationToken cancellationToken)
    {
        if (form["all"] == "true")
        {
            var query = form["query"].ToString();
            return new(await matrix.FindAsync(ListingQuery.Parse(query), Most + 1, cancellationToken), [new("all", "true"), new("query", query)]);
        }

        string[] sets = [.. form["id"].OfType<string>().Where(i => i.Length is > 0 and <= 26).Distinct(StringComparer.Ordinal).Take(Listing.PageSize)];
        return new(await matrix.FindAsync(sets, cancellationToken), [.. sets.Select(s => KeyValuePair.Create("id", s))]);
    }
}
