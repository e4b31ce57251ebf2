using System.Text;

using CsvHelper;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Admin.Listings;

/// <summary>Sends a list as comma-separated values (RFC 4180, UTF-8 with a mark, which spreadsheets need).</summary>
/// <param name="fileName">Name of the file, without its extension.</param>
/// <param name="columns">The columns.</param>
/// <param name="rows">The rows, read while they are sent.</param>
public sealed class ListingCsv(string fileName, IReadOnlyList<ListingColumn> columns, IAsyncEnumerable<ListingRow> rows) : IResult
{
    private const int RowsAtOnce = 200;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}.csv\"";
        var text = new StringWriter();
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        Write(csv, columns.Select(c => c.Title));
        var count = 0;
        await response.Body.WriteAsync(Encoding.UTF8.Preamble.ToArray(), httpContext.RequestAborted);
        await foreach (var row in rows.WithCancellation(httpContext.RequestAborted))
        {
            if (count++ == Listing.MostExported)
                break;
            Write(csv, columns.Select(c => row.Cells.GetValueOrDefault(c.Key) is { } cell ? cell.Exported ?? cell.Text : ""));
            if (count % RowsAtOnce == 0)
                await SendAsync();
        }

        await SendAsync();

        async Task SendAsync()
        {
            csv.Flush();
            await response.WriteAsync(text.ToString(), Encoding.UTF8, httpContext.RequestAborted);
            text.GetStringBuilder().Clear();
        }
    }

    /// <summary>A text that a spreadsheet would take for a formula and carry out, made harmless.</summary>
    internal static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(Harmless(cell));
        csv.EndRecord();
    }
}
