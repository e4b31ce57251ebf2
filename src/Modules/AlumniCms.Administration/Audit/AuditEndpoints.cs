using System.Runtime.CompilerServices;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Auditing;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Audit;

/// <summary><c>/{site}/admin/audit</c></summary>
internal sealed class AuditEndpoints(
    AuditQuery trail, AuditFilters filters, AuditRows rows, AuditWords words, AuditValues values, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "audit";

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var query = ListingQuery.Read(http.Request);
        var filter = await filters.ReadAsync(query, cancellationToken);
        if (query.IsCsv)
            return new ListingCsv("audit", rows.ExportedColumns(), AllAsync(filter, cancellationToken));
        var page = (await trail.ListAsync(filter, query.Page, Listing.PageSize, cancellationToken)).Value;
        var names = await rows.NamesAsync(page.Entries, cancellationToken);
        return new AdminResult(
            new AuditListPage
            {
                Frame = frames.Make(),
                Title = T["Audit trail"],
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = rows.Columns(),
                    Filters = filters.Shown(),
                    Rows = [.. page.Entries.Select(e => rows.Row(e, names))],
                    Total = page.Total,
                    Empty = T["Nothing has been done here yet."],
                    CanExport = true,
                },
            },
            "Audit.List");
    }

    public async Task<IResult> ShowAsync(long id, CancellationToken cancellationToken)
    {
        if ((await trail.FindAsync(id, cancellationToken)).Value is not { } entry)
            return Results.NotFound();
        var names = await rows.NamesAsync([entry], cancellationToken);
        return new AdminResult(
            new AuditEntryPage
            {
                Frame = frames.Make(new PageLink(T["Audit trail"], frames.Url(Path))),
                Title = words.Of(entry.Action),
                Code = entry.Action,
                When = rows.When(entry),
                Who = rows.Actor(entry, names),
                SubjectKind = words.OfSubject(entry.SubjectType),
                Subject = AuditRows.Subject(entry, names),
                SubjectId = entry.SubjectId,
                SubjectUrl = rows.SubjectUrl(entry),
                Origin = entry.Origin,
                Request = entry.Correlation,
                Differences = [.. AuditDifference.Of(entry.Before, entry.After).Select(d => (words.OfField(d.Field), values.Of(d.Before), values.Of(d.After), d.HasChanged))],
            },
            "Audit.Entry");
    }

    // Page by page, as the names of each page are asked for in between.
    private async IAsyncEnumerable<ListingRow> AllAsync(AuditFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? below = null;
        do
        {
            var page = (await trail.PageAsync(filter, below, AuditQuery.PageLimit, cancellationToken)).Value;
            var names = await rows.NamesAsync(page.Entries, cancellationToken);
            foreach (var entry in page.Entries)
                yield return rows.Row(entry, names);
            below = page.NextBelowId;
        }
        while (below is not null);
    }
}
