using System.Globalization;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class PluralRules
{
    private static readonly int[] Counts = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 19, 20, 21, 22, 25, 99, 100, 101, 102, 103, 111, 112, 121, 1000, 1001, 1002];

    // What gettext's own runtime answers for these numbers with the rules that msginit writes.
    [Theory]
    [InlineData("fr", "00111111111111111111111111")]
    [InlineData("en", "10111111111111111111111111")]
    [InlineData("pt", "10111111111111111111111111")]
    [InlineData("pt-BR", "00111111111111111111111111")]
    [InlineData("vi", "00000000000000000000000000")]
    [InlineData("zh-Hant-TW", "00000000000000000000000000")]
    [InlineData("ar", "01233334444444445553444555")]
    [InlineData("ar-MA", "01233334444444445553444555")]
    [InlineData("ru", "20111222222201222011220201")]
    [InlineData("uk", "20111222222201222011220201")]
    [InlineData("pl", "20111222222221222211222221")]
    [InlineData("cs", "20111222222222222222222222")]
    [InlineData("ro", "10111111111222222111112211")]
    [InlineData("sl", "30122333333333333012333301")]
    public void Each_language_has_its_forms(string culture, string forms)
    {
        var rule = PluralRule.ForCulture(culture);

        Assert.Equal(forms, string.Concat(Counts.Select(count => rule.Select(count).ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Arabic_has_six_forms() => Assert.Equal(6, PluralRule.ForCulture("ar").Count);

    [Fact]
    public void An_unknown_language_counts_as_English_does() =>
        Assert.Equal("nplurals=2; plural=n != 1;", PluralRule.ForCulture("qaa-Latn").ToString());

    [Theory]
    [InlineData("n+2*3 == 7", 1, 1)]
    [InlineData("(n+2)*3 == 9", 1, 1)]
    [InlineData("10-n-2 == 5", 3, 1)]
    [InlineData("n/3/2 == 2", 12, 1)]
    [InlineData("n%10==1 && !(n%100==11)", 11, 0)]
    [InlineData("!!n", 5, 1)]
    [InlineData("1 || n/0", 5, 1)]
    [InlineData("0 && n/0", 5, 0)]
    [InlineData("n<2 == 1", 1, 1)]
    [InlineData("n==1||n==2&&0", 1, 1)]
    [InlineData("n ? 1 : n==0 ? 0 : 1", 0, 0)]
    [InlineData("n==1 ? n==1 ? 1 : 0 : 0", 1, 1)]
    [InlineData("n-1 > 100", 0, 1)]
    [InlineData("n>=4294967295", 1, 0)]
    [InlineData("\tn <= 3 ", 3, 1)]
    public void Expressions_have_the_precedence_and_arithmetic_of_C(string expression, int count, int form) =>
        Assert.Equal(form, PluralRule.Parse($"nplurals=2; plural={expression}").Select(count));

    [Theory]
    [InlineData("", "it does not start with “nplurals=” and a number")]
    [InlineData("nplurals=INTEGER; plural=EXPRESSION;", "it does not start with “nplurals=” and a number")]
    [InlineData("nplurals=0; plural=0;", "nplurals must be from 1 to 10")]
    [InlineData("nplurals=11; plural=0;", "nplurals must be from 1 to 10")]
    [InlineData("nplurals=2", "“plural=” with an expression is missing")]
    [InlineData("nplurals=2; plural=;", "“plural=” with an expression is missing")]
    [InlineData("nplurals=2; plural=n!=1; exit", "“exit” stands after its end")]
    [InlineData("nplurals=2; plural=n>", "the expression ends too early")]
    [InlineData("nplurals=2; plural=(n>1", "the expression ends too early")]
    [InlineData("nplurals=2; plural=n ? 1", "the expression ends too early")]
    [InlineData("nplurals=2; plural=n=1", "“=” at character 2 of the expression is not expected there")]
    [InlineData("nplurals=2; plural=m>1", "“m” at character 1 of the expression is not expected there")]
    [InlineData("nplurals=2; plural=-n", "“-” at character 1 of the expression is not expected there")]
    [InlineData("nplurals=2; plural=nn", "“n” at character 2 of the expression is not expected there")]
    [InlineData("nplurals=2; plural=99999999999", "the number at character 1 of the expression is too large")]
    [InlineData("nplurals=2; plural=n>1 ? 2 : 0", "for n = 2 it gives form 2, but the last of the 2 forms is 1")]
    [InlineData("nplurals=2; plural=n-1", "for n = 0 it gives form 18446744073709551615, but the last of the 2 forms is 1")]
    [InlineData("nplurals=2; plural=1/(n-500)", "for n = 500 it divides by zero")]
    public void A_rule_that_cannot_be_used_is_explained(string header, string problem)
    {
        var error = Assert.Throws<FormatException>(() => PluralRule.Parse(header));

        Assert.EndsWith($": {problem}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_nested_too_deep_is_refused()
    {
        foreach (var expression in new[] { new string('(', 500) + "n", new string('!', 500) + "n", string.Concat(Enumerable.Repeat("n?0:", 200)) + "0" })
            Assert.Contains("nested more than 50 deep", Assert.Throws<FormatException>(() => PluralRule.Parse($"nplurals=2; plural={expression}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_beyond_all_measure_is_refused() =>
        Assert.Contains("longer than 1024 characters", Assert.Throws<FormatException>(() => PluralRule.Parse("nplurals=2; plural=0" + new string(' ', 3) + string.Concat(Enumerable.Repeat("+0", 600)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_goes_astray_beyond_the_checked_numbers_gives_the_first_form()
    {
        Assert.Equal(0, PluralRule.Parse("nplurals=2; plural=n/5000*7").Select(5000));
        Assert.Equal(0, PluralRule.Parse("nplurals=2; plural=n<=1000 ? 1 : 1/(n-5000)").Select(5000));
    }

    [Fact]
    public void The_sign_of_a_number_does_not_matter()
    {
        Assert.Equal(0, PluralRule.ForCulture("en").Select(-1));
        Assert.Equal(1, PluralRule.ForCulture("en").Select(long.MinValue));
    }
}
