using System.Text;
using AlumniCms.Members.TwoStep;

namespace AlumniCms.Tests.Members;

/// <summary>The examples of RFC 6238, appendix B, and RFC 4648, section 10.</summary>
public sealed class ComputingCodes
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Gives_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Takes_a_clock_that_is_half_a_minute_wrong(int offSeconds, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var code = Totp.Code(Key, now.AddSeconds(offSeconds));

        Assert.Equal(taken, Totp.FindStep(Key, $" {code[..3]} {code[3..]} ", now) is not null);
    }

    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Writes_a_key_as_authenticators_read_it(string key, string text) => Assert.Equal(text, Totp.Text(Encoding.ASCII.GetBytes(key)));
}
