using System.Globalization;

using AlumniCms.Editorial.Queue;
using AlumniCms.Sites.Localization;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Tests.Editorial;

public sealed class SayingHowLongItWaits
{
    [Theory]
    [InlineData("-00:05:00", "less than a minute")]
    [InlineData("00:00:59", "less than a minute")]
    [InlineData("00:01:00", "1 minute")]
    [InlineData("01:59:59", "119 minutes")]
    [InlineData("02:00:00", "2 hours")]
    [InlineData("1.23:59:59", "47 hours")]
    [InlineData("2.00:00:00", "2 days")]
    [InlineData("400.12:00:00", "400 days")]
    public void Is_said_as_people_say_it(string waited, string words) =>
        Assert.Equal(words, WaitText.Of(TimeSpan.Parse(waited, CultureInfo.InvariantCulture), new English()));

    private sealed class English : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(CultureInfo.InvariantCulture, arguments is [PluralArgument { Count: not 1 } many, ..] ? many.PluralId : name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
