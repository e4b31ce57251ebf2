using AlumniCms.Admin.Listings;

namespace AlumniCms.Tests.Admin;

/// <summary>What the address of a list asks for.</summary>
public sealed class ListingQueries
{
    private static readonly ListingColumn[] Columns = [new("title", "Title", Sortable: true), new("type", "Type")];
    private static readonly ListingFilter[] Filters = [new("type", "Type", [("Article", "Article")]), new("from", "From", []) { InputType = "date" }];

    [Theory]
    [InlineData("")]
    [InlineData("?q=port&state=draft&sort=-title&columns=state,author")]
    [InlineData("?q=%3Cb%3E%26&type=a%20b")]
    public void Are_kept_as_they_are_written(string query) => Assert.Equal(query, ListingQuery.Parse(query).Kept);

    [Fact]
    public void Are_kept_without_what_belongs_to_the_moment() =>
        Assert.Equal("?q=port", ListingQuery.Parse("?q=port&page=7&format=csv&done=saved&view=12").Kept);

    [Fact]
    public void Beside_a_view_say_that_nothing_is_searched_for() => Assert.Equal("?q=&view=12", ListingQuery.Parse("?q=&view=12").ToString());

    [Fact]
    public void Lose_what_the_list_does_not_have_and_tell_it()
    {
        var within = ListingQuery.Parse("?type=Removed&kind=x&from=2026-01-01&sort=type&columns=type,gone").Within(Columns, Filters);

        Assert.Equal("?from=2026-01-01&columns=type", within.Kept);
        Assert.Equal(["kind = x", "Type = Removed", "gone", "type"], within.Unknown);
    }

    [Fact]
    public void Keep_what_the_list_has()
    {
        var within = ListingQuery.Parse("?type=Article&sort=-title").Within(Columns, Filters);

        Assert.Equal("?type=Article&sort=-title", within.Kept);
        Assert.Empty(within.Unknown);
    }
}
