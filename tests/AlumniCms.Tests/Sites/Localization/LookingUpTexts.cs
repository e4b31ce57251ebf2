using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class LookingUpTexts
{
    private static readonly LocalizationCatalog Catalog = LocalizationCatalog.From(
    [
        Source("Offers", "fr", """
            msgid "Home"
            msgstr "Accueil"
            msgctxt "menu"
            msgid "Home"
            msgstr "Maison"
            msgctxt "menu"
            msgid "Only here"
            msgstr "Seulement ici"
            msgid "Empty"
            msgstr ""
            msgid "{0} offer"
            msgid_plural "{0} offers"
            msgstr[0] "{0} offre"
            msgstr[1] "{0} offres"
            """),
        Source("Offers", "ar", """
            msgid "Home"
            msgstr "الرئيسية"
            msgid "{0} offer"
            msgid_plural "{0} offers"
            msgstr[0] "لا عروض"
            msgstr[1] "عرض واحد"
            msgstr[2] "عرضان"
            msgstr[3] ""
            """),
        Source("Events", "en", "msgid \"Afterwork\"\nmsgstr \"After-work drinks\"\n"),
        Source("Events", "fr", "msgid \"Empty\"\nmsgstr \"\"\nmsgid \"Home\"\nmsgstr \"\"\n"),
    ]);

    [Theory]
    [InlineData("menu", "Home", "Maison")]
    [InlineData("other", "Home", "Accueil")]
    [InlineData(null, "Home", "Accueil")]
    [InlineData("menu", "Only here", "Seulement ici")]
    public void The_context_comes_first_then_the_text_without_one(string? context, string id, string text) =>
        Assert.Equal(new LocalizedText(text, "fr", true), Catalog.Find(["fr"], context, id));

    [Fact]
    public void A_text_that_exists_only_in_a_context_is_not_found_without() =>
        Assert.Equal(new LocalizedText("Only here", "en", false), Catalog.Find(["fr"], null, "Only here"));

    [Theory]
    [InlineData("Home", "الرئيسية", "ar")]
    [InlineData("{0} offer", "عرض واحد", "ar")]
    [InlineData("Empty", "Empty", "en")]
    [InlineData("Afterwork", "After-work drinks", "en")]
    [InlineData("Nowhere", "Nowhere", "en")]
    public void A_missing_or_empty_text_is_taken_from_the_next_culture(string id, string text, string culture) =>
        Assert.Equal(new LocalizedText(text, culture, true), Catalog.Find(CultureFallback.Expand("ar-MA", "fr", "en"), null, id));

    [Theory]
    [InlineData(0, "لا عروض", "ar")]
    [InlineData(2, "عرضان", "ar")]
    [InlineData(5, "{0} offres", "fr")]
    [InlineData(11, "{0} offres", "fr")]
    public void A_missing_plural_form_is_taken_from_the_next_culture(int count, string text, string culture) =>
        Assert.Equal(new LocalizedText(text, culture, true), Catalog.Find(["ar", "fr", "en"], null, "{0} offer", "{0} offers", count));

    [Theory]
    [InlineData(1, "{0} thing")]
    [InlineData(0, "{0} things")]
    public void The_code_counts_in_English(int count, string text) =>
        Assert.Equal(text, Catalog.Find(["vi"], null, "{0} thing", "{0} things", count).Text);

    [Fact]
    public void English_ends_the_chain_because_the_code_is_English() =>
        Assert.Equal(new LocalizedText("Home", "en", true), Catalog.Find(["en-CM", "en", "fr"], null, "Home"));

    [Fact]
    public void Cultures_are_found_whatever_their_case() => Assert.Equal("fr", Catalog.Find(["FR"], null, "Home").Culture);

    [Fact]
    public void An_empty_text_of_a_later_module_replaces_nothing() => Assert.Equal("Accueil", Catalog.Find(["fr"], null, "Home").Text);

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        IReadOnlyList<string> chain = CultureFallback.Expand("ar-MA", "fr", "en");
        void LookUp()
        {
            Catalog.Find(chain, "menu", "Home");
            Catalog.Find(chain, "menu", "Nowhere");
            Catalog.Find(chain, null, "{0} offer", "{0} offers", 5);
        }

        for (var i = 0; i < 100; i++)
            LookUp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            LookUp();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Equal_texts_are_kept_once()
    {
        var catalog = LocalizationCatalog.From([Source("A", "fr", "msgid \"x\"\nmsgstr \"Contact\"\n"), Source("B", "es", "msgid \"y\"\nmsgstr \"Contact\"\n")]);

        Assert.Same(catalog.Find(["fr"], null, "x").Text, catalog.Find(["es"], null, "y").Text);
    }

    [Theory]
    [InlineData("fr", 4, 5)]
    [InlineData("ar", 1, 5)]
    [InlineData("ar-MA", 1, 5)]
    [InlineData("vi", 0, 5)]
    [InlineData("en", 5, 5)]
    public void Coverage_counts_the_texts_that_a_culture_has_completely(string culture, int translated, int total) =>
        Assert.Equal(new PoCoverage(translated, total), Catalog.Coverage(culture, "Offers"));

    [Fact]
    public void Coverage_counts_a_text_of_two_modules_once()
    {
        Assert.Equal(new PoCoverage(4, 6), Catalog.Coverage("fr", "Offers", "Events"));
        Assert.Equal(1, Catalog.Coverage("fr", "Unknown").Share);
    }

    [Theory]
    [InlineData("ar-MA", "ar-MA ar fr en")]
    [InlineData("fr-CA", "fr-CA fr en")]
    [InlineData("en", "en fr")]
    [InlineData("zh-TW", "zh-TW zh-Hant zh fr en")]
    [InlineData("", "fr en")]
    [InlineData("not a culture", "not a culture fr en")]
    public void A_chain_holds_the_parents_of_each_culture_once(string culture, string chain) =>
        Assert.Equal(chain, string.Join(' ', CultureFallback.Expand(culture, "fr", "en")));

    private static PoSource Source(string module, string culture, string text) =>
        new(module, culture, PoParser.Parse(text, $"{module}/{culture}.po", culture));
}
