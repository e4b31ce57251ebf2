using AlumniCms.Display.Fields;

namespace AlumniCms.Tests.Display;

/// <summary>An hour that somebody types is taken as they mean it, or not at all.</summary>
public sealed class TypingHours
{
    [Theory]
    [InlineData("Africa/Douala", "2027-03-08T09:00", "2027-03-08T08:00:00Z")]
    [InlineData("Africa/Douala", "2027-03-08 09:00", "2027-03-08T08:00:00Z")]
    [InlineData("Asia/Kathmandu", "2027-03-08T09:00:30.5", "2027-03-08T03:15:30Z")]
    [InlineData("Europe/Paris", "2027-03-28T02:30", "2027-03-28T01:30:00Z")]
    [InlineData("No/Such", "2027-03-08T09:00", "2027-03-08T09:00:00Z")]
    public void Is_on_the_clock_of_the_site(string zone, string typed, string stored) => Assert.Equal(stored, new SiteTime(zone).ToStored(typed));

    [Theory]
    [InlineData("08/03/2027 09:00")]
    [InlineData("2027-02-31T09:00")]
    [InlineData("2027-03-08T24:00")]
    [InlineData("2027-03-08T09:00Z")]
    [InlineData("9:00")]
    [InlineData("tomorrow")]
    [InlineData("２０２７-03-08T09:00")]
    [InlineData("")]
    public void Is_none_when_it_could_be_meant_in_two_ways(string typed)
    {
        Assert.Null(new SiteTime("Europe/Paris").ToStored(typed));
        Assert.Null(new SiteTime("Europe/Paris").ToUtc(typed));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "0001-01-01T00:00")]
    [InlineData("America/Lima", "9999-12-31T23:59")]
    public void Stands_at_the_ends_of_time_too(string zone, string typed) => Assert.NotNull(new SiteTime(zone).ToUtc(typed));
}
