using AlumniCms.Members.Passwords;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Members;

public sealed class ChoosingAPassword
{
    [Theory]
    [InlineData("kV7#pLw9!xQz", "12 characters of four kinds")]
    [InlineData("Tq4mB8wZx2RnL6", "14 characters with capitals, small letters and digits")]
    [InlineData("vélo lampe canard tiroir nuage brique savon", "seven words")]
    [InlineData("le vent du sud pousse la barque", "seven short words")]
    [InlineData("rafvoqlimwutxhepjdok", "20 small letters")]
    public void Alone_accepts_CNILs_examples_and_what_is_as_strong(string password, string example) =>
        Assert.True(PasswordRule.Check(password, PasswordLevel.Alone).Count == 0, example);

    [Theory]
    [InlineData("kV7pLw9x", "8 characters of three kinds")]
    [InlineData("kv7#pw9!", "8 characters of three kinds")]
    [InlineData("8302957164820395", "16 digits")]
    [InlineData("lampe canard tiroir nuage", "four words")]
    [InlineData("جسر-نخلة-قمر-ورق", "a phrase in Arabic")]
    [InlineData("rafvoqlimwut", "12 small letters")]
    public void With_lockout_accepts_CNILs_examples_and_what_is_as_strong(string password, string example) =>
        Assert.True(PasswordRule.Check(password, PasswordLevel.WithLockout).Count == 0, example);

    [Theory]
    [InlineData("")]
    [InlineData("kV7pLw9x")]
    [InlineData("8302957164820395")]
    [InlineData("kV7#pLw9!xQ")]
    [InlineData("kVwpLwzxQzRtM")]
    [InlineData("velo lampe canard")]
    [InlineData("la la la la la la la la")]
    public void Alone_refuses_what_is_weaker(string password) =>
        Assert.Equal("password.weak", Assert.Single(PasswordRule.Check(password, PasswordLevel.Alone)).Code);

    [Theory]
    [InlineData("")]
    [InlineData("kV7pLw9")]
    [InlineData("lampe canard tiroir")]
    [InlineData("rafvoqlimw")]
    [InlineData("830295716482039")]
    [InlineData("1234567890123456")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmnopqrst")]
    [InlineData("kv7kv7kv7kv7kv7kv7")]
    [InlineData("AAAAaaaa1111!!!!")]
    public void With_lockout_refuses_what_is_weaker(string password) =>
        Assert.Contains(Assert.Single(PasswordRule.Check(password, PasswordLevel.WithLockout)).Code, new[] { "password.weak", "password.guessable" });

    [Theory]
    [InlineData("Password2026!")]
    [InlineData("P@ssw0rd-2026")]
    [InlineData("MotDePasse123!")]
    [InlineData("Azertyuiop123456!")]
    [InlineData("Bienvenue-2026")]
    [InlineData("FranceAlumni2026")]
    [InlineData("Aissata.Traore1!")]
    [InlineData("aïssata-TRAORÉ-1")]
    public void Refuses_words_that_are_tried_first_and_the_persons_own(string password) =>
        Assert.Equal(
            "password.guessable",
            Assert.Single(PasswordRule.Check(password, PasswordLevel.WithLockout, "aissata.traore@example.org")).Code);

    [Fact]
    public void Says_what_to_do_and_never_repeats_the_password()
    {
        var refusal = Assert.Single(PasswordRule.Check("Bonjour1", PasswordLevel.Alone));

        Assert.Contains("seven words", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Bonjour1", refusal.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Refuses_what_would_keep_the_server_busy() =>
        Assert.Equal("password.long", Assert.Single(PasswordRule.Check(new string('x', 129), PasswordLevel.Alone)).Code);

    [Fact]
    public void Knows_some_hundreds_of_common_passwords() => Assert.InRange(GuessablePassword.CommonCount, 300, 600);

    [Fact]
    public void Answers_whatever_is_typed() =>
        Prop.ForAll<string>(text => PasswordRule.Check(text ?? "", PasswordLevel.Alone, text).Count is 0 or 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_stands_alone_is_good_enough_with_a_lockout()
    {
        var characters = Gen.Elements("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_!#é".ToCharArray());
        Prop.ForAll(
                characters.ArrayOf(24).Select(c => new string(c)).ToArbitrary(),
                text => PasswordRule.Check(text, PasswordLevel.Alone).Count > 0
                    || PasswordRule.Check(text, PasswordLevel.WithLockout).Count == 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
