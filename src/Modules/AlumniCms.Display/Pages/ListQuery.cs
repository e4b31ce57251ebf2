using System.Collections.Immutable;
using System.Globalization;

using AlumniCms.ContentManagement.Definitions;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace AlumniCms.Display.Pages;

/// <summary>What a reader chose in a list, as it stands in the address: <c>?kind=job&amp;country=CM&amp;sort=title&amp;page=2</c>.</summary>
public sealed record ListQuery
{
    /// <summary>Most values of one field that are read from an address.</summary>
    public const int MostValues = 20;

    /// <summary>Longest text that is looked for, in characters.</summary>
    public const int LongestText = 200;

    /// <summary>Nothing chosen.</summary>
    public static readonly ListQuery Empty = new();

    /// <summary>Chosen values by field of the definition.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Facets { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Words that the entries must hold, or empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>How the list is sorted.</summary>
    public ListSorting Sorting { get; init; }

    /// <summary>True to see what is over instead of what is open.</summary>
    public bool Ended { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether the list is narrowed.</summary>
    public bool IsNarrowed => Text.Length > 0 || !Facets.IsEmpty;

    /// <summary>Whether this is the list as it is, perhaps on a later page: neither narrowed, nor sorted in another way, nor that of what is over.</summary>
    public bool IsPlain => !IsNarrowed && Sorting == ListSorting.Default && !Ended;

    /// <summary>Number of chosen values.</summary>
    public int Chosen => Facets.Sum(f => f.Value.Length);

    /// <summary>Reads an address; null when its page is no number.</summary>
    public static ListQuery? Read(IQueryCollection query, ContentTypeDefinition? type)
    {
        if (PageNumber.Read(query["page"]) is not { } page)
            return null;
        var facets = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var field in type?.Aspects.Facets ?? [])
        {
            var values = query[Name(field)].Where(v => v is { Length: > 0 and <= 128 }).Select(v => v!)
                .Distinct(StringComparer.Ordinal).Take(MostValues).ToImmutableArray();
            if (values.Length > 0)
                facets[field] = values;
        }

        var text = query["q"].ToString().Trim();
        return new ListQuery
        {
            Facets = facets.ToImmutable(),
            Text = text.Length > LongestText ? text[..LongestText] : text,
            Sorting = Enum.TryParse<ListSorting>(query["sort"], ignoreCase: true, out var sorting) && Enum.IsDefined(sorting) ? sorting : ListSorting.Default,
            Ended = query["past"] == "1",
            Page = page,
        };
    }

    /// <summary>The names that the list of a type reads from an address; those of a list that cannot be narrowed without one.</summary>
    public static IEnumerable<string> Names(ContentTypeDefinition? type) =>
        type is null ? ["page"] : ["page", "q", "sort", "past", .. type.Aspects.Facets.Select(Name)];

    /// <summary>A field's name in addresses.</summary>
    public static string Name(string field) => field.ToLowerInvariant();

    /// <summary>The address that says this choice, always in the same way.</summary>
    public string Url(string path)
    {
        var query = new QueryBuilder();
        if (Text.Length > 0)
            query.Add("q", Text);
        foreach (var (field, values) in Facets)
            query.Add(Name(field), values.Order(StringComparer.Ordinal));
        if (Sorting != ListSorting.Default)
            query.Add("sort", Sorting.ToString().ToLowerInvariant());
        if (Ended)
            query.Add("past", "1");
        if (Page > 1)
            query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return path + query;
    }

    /// <summary>The choice without one value.</summary>
    public ListQuery Without(string field, string value)
    {
        var (name, values) = Facets.FirstOrDefault(f => Name(f.Key) == field);
        if (name is null)
            return this;
        var rest = values.Remove(value);
        return this with { Page = 1, Facets = rest.IsEmpty ? Facets.Remove(name) : Facets.SetItem(name, rest) };
    }
}
