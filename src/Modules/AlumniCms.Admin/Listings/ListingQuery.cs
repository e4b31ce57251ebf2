using System.Collections.Immutable;
using System.Globalization;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace AlumniCms.Admin.Listings;

/// <summary>What the address of a list asks for. Whatever an address says, the list answers: senseless values count as none.</summary>
public sealed record ListingQuery
{
    /// <summary>Longest text that is looked for.</summary>
    public const int LongestText = 200;

    internal const string ViewKey = "view";
    internal const string DoneKey = "done";

    /// <summary>Stands for no view, where the list would else open with one.</summary>
    internal const string NoView = "all";

    private static readonly string[] OwnKeys = ["q", "sort", "page", "columns", "format", DoneKey, ViewKey];

    /// <summary>What is looked for, or an empty text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Key of the column by which the list is sorted, or null for the list's own order.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether it is sorted downwards.</summary>
    public bool Descending { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The chosen values of the filters.</summary>
    public ImmutableSortedDictionary<string, string> Filters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Keys of the columns to show; empty for the list's own choice.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Whether a file of comma-separated values is asked for.</summary>
    public bool IsCsv { get; init; }

    /// <summary>Key of what has just been done, for the notice.</summary>
    public string? Done { get; init; }

    /// <summary>Number of the saved view that the person looks at, or null; the rest of the query says what it asks for, or was changed to.</summary>
    public string? View { get; init; }

    /// <summary>What the address asked for that the list does not have.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>What a saved view keeps of it: search, filters, order and columns as they stand in an address.</summary>
    public string Kept => (this with { Page = 1, IsCsv = false, View = null }).ToString();

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Text.Length > 0 || Filters.Count > 0;

    /// <summary>Reads the query of a request.</summary>
    public static ListingQuery Read(HttpRequest request) => Read(request.Query);

    /// <summary>Reads a query as it stands in an address, with or without <c>?</c> in front.</summary>
    public static ListingQuery Parse(string query) => Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

    /// <summary>The query without filters, values, columns and an order that the list does not have; they are told as <see cref="Unknown"/>.</summary>
    public ListingQuery Within(IReadOnlyList<ListingColumn> columns, IReadOnlyList<ListingFilter> filters)
    {
        var lost = Filters.Where(f => !filters.Any(known => known.Has(f.Key, f.Value))).ToList();
        var gone = Columns.Where(c => !columns.Any(known => known.Key == c)).ToList();
        var unsorted = Sort is not null && !columns.Any(c => c.Sortable && c.Key == Sort) ? Sort : null;
        return this with
        {
            Filters = Filters.RemoveRange(lost.Select(f => f.Key)),
            Columns = Columns.RemoveRange(gone),
            Sort = unsorted is null ? Sort : null,
            Unknown = [.. lost.Select(f => $"{filters.FirstOrDefault(k => k.Key == f.Key)?.Label ?? f.Key} = {f.Value}"), .. gone, .. unsorted is null ? Array.Empty<string>() : [unsorted]],
        };
    }

    private static ListingQuery Read(IQueryCollection query)
    {
        var text = query["q"].ToString().Trim();
        var sort = query["sort"].ToString();
        return new ListingQuery
        {
            Text = text.Any(char.IsControl) ? "" : text.Length > LongestText ? text[..LongestText] : text,
            Sort = sort.TrimStart('-') is { Length: > 0 and <= 50 } key ? key : null,
            Descending = sort.StartsWith('-'),
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
            Filters = query.Where(p => !OwnKeys.Contains(p.Key, StringComparer.OrdinalIgnoreCase) && p.Key.Length <= 50 && p.Value.ToString() is { Length: > 0 and <= 200 } value && !value.Any(char.IsControl))
                .Take(20).ToImmutableSortedDictionary(p => p.Key, p => p.Value.ToString(), StringComparer.Ordinal),
            Columns = [.. query["columns"].OfType<string>().SelectMany(c => c.Split(',')).Where(c => c.Length is > 0 and <= 50).Distinct(StringComparer.Ordinal).Take(30)],
            IsCsv = query["format"] == "csv",
            Done = query[DoneKey].ToString() is { Length: > 0 and <= 50 } done ? done : null,
            View = query[ViewKey].ToString() is { Length: > 0 and <= 20 } view && view.All(char.IsAsciiLetterOrDigit) ? view : null,
        };
    }

    /// <summary>The value of a filter, or null.</summary>
    public string? Filter(string key) => Filters.GetValueOrDefault(key);

    /// <summary>The query as it stands in an address, from <c>?</c> on; empty when nothing is asked.</summary>
    public override string ToString()
    {
        var builder = new QueryBuilder();

        // Beside a view the search stands even when it is empty: a view alone would bring its own back.
        if (Text.Length > 0 || View is not null)
            builder.Add("q", Text);
        foreach (var (key, value) in Filters)
            builder.Add(key, value);
        if (Sort is not null)
            builder.Add("sort", (Descending ? "-" : "") + Sort);
        if (Columns.Length > 0)
            builder.Add("columns", string.Join(',', Columns));
        if (Page > 1)
            builder.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        if (IsCsv)
            builder.Add("format", "csv");
        if (View is not null)
            builder.Add(ViewKey, View);
        return builder.ToString();
    }
}
