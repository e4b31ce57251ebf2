using AlumniCms.Display.Maps;
using AlumniCms.Tests.Architecture;

namespace AlumniCms.Tests.Display;

public sealed class TheCountryMap
{
    public static TheoryData<string> Countries => [.. File.ReadLines(Path.Combine(Repository.Root, "recipes/networks/world.csv")).Skip(1).Select(line => line.Split(',')[1])];

    [Theory]
    [MemberData(nameof(Countries))]
    public void Has_a_point_inside_the_drawing_and_two_to_eight_neighbours(string country)
    {
        var point = CountryMap.Find(country);

        Assert.NotNull(point);
        Assert.InRange(point.X, 0, CountryMap.Width);
        Assert.InRange(point.Y, 0, CountryMap.Height);
        Assert.InRange(point.Neighbours.Count, 2, 8);
        Assert.DoesNotContain(country, point.Neighbours);
        Assert.All(point.Neighbours, neighbour => Assert.NotNull(CountryMap.Find(neighbour)));
    }

    [Fact]
    public void Lies_the_right_way_round()
    {
        Assert.True(Point("BR").X < Point("CM").X && Point("CM").X < Point("VN").X);
        Assert.True(Point("NO").Y < Point("CM").Y && Point("CM").Y < Point("ZA").Y);
    }

    [Fact]
    public void Knows_who_shares_a_border() =>
        Assert.Equal(["BF", "DZ", "GN", "MR", "SN"], Point("ML").Neighbours.Where(n => n is not ("NE" or "CI")).Order(StringComparer.Ordinal));

    [Fact]
    public void Gives_an_island_the_nearest_countries() => Assert.Equal(3, Point("MU").Neighbours.Count);

    [Fact]
    public void Reads_codes_in_either_case() => Assert.Same(Point("CM"), CountryMap.Find("cm"));

    [Fact]
    public void Knows_nothing_of_other_codes() => Assert.Null(CountryMap.Find("XX"));

    [Fact]
    public void Has_the_measures_of_the_drawing() => Assert.Contains(
        FormattableString.Invariant($"viewBox=\"0 0 {CountryMap.Width} {CountryMap.Height}\""),
        Repository.Read("src/Themes/AlumniCms.Themes.Public/wwwroot/world.svg"), StringComparison.Ordinal);

    private static MapPoint Point(string country) => CountryMap.Find(country)!;
}
