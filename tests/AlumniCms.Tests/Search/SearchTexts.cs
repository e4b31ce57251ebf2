using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Search;

/// <summary>Random texts from what breaks a search: words of many scripts, operators, marks, halves of characters.</summary>
internal static class SearchTexts
{
    public static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    private static readonly string[] Pieces =
    [
        "bourse", "Étudiantes", "chevaux", "l’", "d'", "qu’", "'s", "s", "companies", "Straße", "Đà", "Nẵng", "e\u0301", "\u0301",
        "المنحة", "الجامعات", "مُؤْمِنَة", "奖学金", "か\u3099", "ทุนการ", "ក្រុម", "한국", "छात्रवृत्ति", "İ", "ﷺ", "½", "①", "2026", "5g",
        " ", " ", " ", "\n", "\t", "\0", "\"", "«", "»", "“", "-", "−", "*", "(", ")", ":", "'", "’", "/", ",", ".", "@", "\\", "^",
        "AND", "OR", "NOT", "NEAR(", "stems:", "\u200F", "\u200D", "\u00AD", "\uFE0F", "\u20E3", "🎓", "\uD83C", "\uDF93", "\uFFFF", "&", "|", "!", "<->",
        new('x', 70),
    ];

    public static Arbitrary<string> Any() =>
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();
}
