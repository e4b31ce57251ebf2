using System.Globalization;

using AlumniCms.Media.Library;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace AlumniCms.MediaLibrary.Listing;

/// <summary>What the address of the library asks for. Senseless values count as none.</summary>
public sealed record FilesQuery
{
    private const int LongestText = 200;
    private const int LongestPath = 400;

    /// <summary>Words that are looked for.</summary>
    public string Text { get; init; } = "";

    /// <summary>Folder, empty for the top.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Whether the network's files are listed.</summary>
    public bool IsShared { get; init; }

    /// <summary>Which files.</summary>
    public MediaFilter Filter { get; init; }

    /// <summary>In which order.</summary>
    public MediaOrder Order { get; init; }

    /// <summary>As a table instead of pictures.</summary>
    public bool IsTable { get; init; }

    /// <summary>Page from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything but the folder narrows the list.</summary>
    public bool IsNarrowed => Text.Length > 0 || Filter != MediaFilter.All;

    /// <summary>Reads the query of a request.</summary>
    public static FilesQuery Read(HttpRequest request)
    {
        var query = request.Query;
        return new FilesQuery
        {
            Text = Cut(query["q"].ToString().Trim(), LongestText),
            Folder = Cut(query["folder"].ToString().Trim('/'), LongestPath),
            IsShared = query["shelf"] == "shared",
            Filter = One<MediaFilter>(query["show"]),
            Order = One<MediaOrder>(query["sort"]),
            IsTable = query["view"] == "table",
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }

    /// <summary>How a filter or an order is written in addresses.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The query of an address, with its question mark; empty for what is asked for by default.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder();
        Add("q", Text);
        Add("folder", Folder);
        Add("shelf", IsShared ? "shared" : "");
        Add("show", Filter == MediaFilter.All ? "" : Key(Filter));
        Add("sort", Order == MediaOrder.Newest ? "" : Key(Order));
        Add("view", IsTable ? "table" : "");
        Add("page", Page == 1 ? "" : Page.ToString(CultureInfo.InvariantCulture));
        return query.ToQueryString().ToUriComponent();

        void Add(string name, string value)
        {
            if (value.Length > 0)
                query.Add(name, value);
        }
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;

    private static T One<T>(string? key)
        where T : struct, Enum => Enum.GetValues<T>().FirstOrDefault(v => Key(v) == key);
}
