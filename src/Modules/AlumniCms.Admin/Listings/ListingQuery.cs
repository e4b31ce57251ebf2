using System.Collections.Immutable;
using System.Globalization;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace AlumniCms.Admin.Listings;

/// <summary>What the address of a list asks for. Whatever an address says, the list answers: senseless values count as none.</summary>
public sealed record ListingQuery
{
    /// <summary>Longest text that is looked for.</summary>
    public const int LongestText = 200;

    private static readonly string[] OwnKeys = ["q", "sort", "page", "columns", "format", "done"];

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

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Text.Length > 0 || Filters.Count > 0;

    /// <summary>Reads the query of a request.</summary>
    public static ListingQuery Read(HttpRequest request)
    {
        var query = request.Query;
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
            Done = query["done"].ToString() is { Length: > 0 and <= 50 } done ? done : null,
        };
    }

    /// <summary>The value of a filter, or null.</summary>
    public string? Filter(string key) => Filters.GetValueOrDefault(key);

    /// <summary>The query as it stands in an address, from <c>?</c> on; empty when nothing is asked.</summary>
    public override string ToString()
    {
        var builder = new QueryBuilder();
        if (Text.Length > 0)
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
        return builder.ToString();
    }
}
