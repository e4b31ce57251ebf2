using System.Text;

namespace AlumniCms.Members.Passwords;

/// <summary>The kinds of characters in a password.</summary>
internal sealed record CharacterKinds(bool Lower, bool Upper, bool Digits, bool Others)
{
    // CNIL counts with at least 37 signs; letters without case (Arabic, for instance) count among them.
    private const int Signs = 37;

    public int Count => (Lower ? 1 : 0) + (Upper ? 1 : 0) + (Digits ? 1 : 0) + (Others ? 1 : 0);

    /// <summary>How many characters there are to choose from.</summary>
    public int Alphabet => (Lower ? 26 : 0) + (Upper ? 26 : 0) + (Digits ? 10 : 0) + (Others ? Signs : 0);

    public static CharacterKinds Of(IReadOnlyCollection<Rune> runes) => new(
        runes.Any(Rune.IsLower),
        runes.Any(Rune.IsUpper),
        runes.Any(Rune.IsDigit),
        runes.Any(r => !Rune.IsLower(r) && !Rune.IsUpper(r) && !Rune.IsDigit(r)));
}
