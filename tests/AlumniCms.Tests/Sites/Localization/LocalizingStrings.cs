using System.Globalization;
using AlumniCms.Sites.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class LocalizingStrings : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    private readonly CollectedLog log = new();
    private readonly ServiceProvider services;

    public LocalizingStrings()
    {
        var catalog = LocalizationCatalog.From(
        [
            new PoSource("Test", "fr", PoParser.Parse(
                """
                msgid "Home"
                msgstr "Accueil"
                msgctxt "menu"
                msgid "Home"
                msgstr "Maison"
                msgid "Price: {0:N2}"
                msgstr "Prix : {0:N2}"
                msgid "Braces {"
                msgstr "Accolades {"
                msgid "Hello {0}"
                msgstr "Bonjour {0} {1}"
                msgid "{0} member in {1}"
                msgid_plural "{0} members in {1}"
                msgstr[0] "{0} membre au {1}"
                msgstr[1] "{0} membres au {1}"
                """,
                "fr.po",
                "fr")),
        ]);
        services = new ServiceCollection()
            .AddSingleton(catalog)
            .AddLogging(logging => logging.AddProvider(log))
            .AddLocalization()
            .AddPoLocalization()
            .BuildServiceProvider();
        Use("fr-FR");
    }

    [Fact]
    public void A_text_comes_in_the_UI_culture_and_tells_in_which_it_was_found()
    {
        var text = T["Home"];

        Assert.Equal("Accueil", text.Value);
        Assert.Equal("fr", text.SearchedLocation);
        Assert.False(text.ResourceNotFound);
    }

    [Fact]
    public void A_text_without_translation_is_that_of_the_code()
    {
        Assert.Equal("en", T["Nowhere"].SearchedLocation);
        Assert.Equal("Nowhere 3", T["Nowhere {0}", 3].Value);
    }

    [Fact]
    public void A_name_is_the_context_and_a_type_is_none()
    {
        var factory = services.GetRequiredService<IStringLocalizerFactory>();

        Assert.Equal("Maison", factory.Create("menu", "")["Home"].Value);
        Assert.Equal("Accueil", factory.Create("footer", "")["Home"].Value);
        Assert.Equal("Accueil", factory.Create(typeof(LocalizingStrings))["Home"].Value);
        Assert.Equal("Accueil", services.GetRequiredService<IStringLocalizer>()["Home"].Value);
    }

    [Fact]
    public void Numbers_are_written_in_the_current_culture()
    {
        Assert.Equal("Prix : 3,50", T["Price: {0:N2}", 3.5].Value);
        Use("fr-FR", "en-GB");
        Assert.Equal("Prix : 3.50", T["Price: {0:N2}", 3.5].Value);
    }

    [Theory]
    [InlineData("fr", 0, "0 membre au Mali")]
    [InlineData("fr", 2, "2 membres au Mali")]
    [InlineData("en", 0, "0 members in Mali")]
    [InlineData("en", 1, "1 member in Mali")]
    public void A_plural_has_the_form_of_the_language(string culture, int count, string text)
    {
        Use(culture);

        Assert.Equal(text, T.Plural(count, "{0} member in {1}", "{0} members in {1}", "Mali").Value);
    }

    [Fact]
    public void A_plural_passes_through_a_localizer_that_wraps_ours()
    {
        IStringLocalizer wrapper = new StringLocalizer<LocalizingStrings>(services.GetRequiredService<IStringLocalizerFactory>());

        Assert.Equal("2 membres au Mali", wrapper.Plural(2, "{0} member in {1}", "{0} members in {1}", "Mali").Value);
    }

    [Fact]
    public void The_count_of_a_plural_can_be_formatted() =>
        Assert.Equal("1,300 members", En().Plural(1300, "{0:N0} member", "{0:N0} members").Value);

    [Fact]
    public void A_translation_with_broken_placeholders_gives_way_to_the_code_and_is_logged_once()
    {
        Assert.Equal("Hello Awa", T["Hello {0}", "Awa"].Value);
        Assert.Equal("Hello Minh", T["Hello {0}", "Minh"].Value);

        Assert.Contains("Bonjour {0} {1}", Assert.Single(log.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_the_code_with_broken_placeholders_is_shown_as_it_is() =>
        Assert.Equal("Braces {", T["Braces {", 1].Value);

    [Fact]
    public void A_text_without_arguments_is_not_formatted() => Assert.Equal("Accolades {", T["Braces {"].Value);

    [Fact]
    public void All_texts_can_be_listed_with_those_of_the_parents()
    {
        Assert.Empty(T.GetAllStrings(includeParentCultures: false));
        Assert.Equal(5, T.GetAllStrings(includeParentCultures: true).Count());
        Assert.Contains(T.GetAllStrings(includeParentCultures: true), text => text is { Name: "Home", Value: "Accueil" });
    }

    [Fact]
    public void A_site_may_declare_its_own_chain()
    {
        using var own = new ServiceCollection()
            .AddSingleton(services.GetRequiredService<LocalizationCatalog>())
            .AddSingleton<ICultureFallbackChain, AlwaysFrench>()
            .AddPoLocalization()
            .BuildServiceProvider();
        Use("ar-MA");

        Assert.Equal("Accueil", own.GetRequiredService<IStringLocalizer<LocalizingStrings>>()["Home"].Value);
        Assert.Equal("Home", T["Home"].Value);
    }

    [Fact]
    public void Files_are_beside_the_program_and_in_its_recipes_by_default() =>
        Assert.Equal([AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "recipes")], new PoLocalizationOptions().Roots, StringComparer.Ordinal);

    public void Dispose()
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        services.Dispose();
        log.Dispose();
    }

    private IStringLocalizer T => services.GetRequiredService<IStringLocalizer<LocalizingStrings>>();

    private IStringLocalizer En()
    {
        Use("en-GB");
        return T;
    }

    private static void Use(string ui, string? culture = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(ui);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture ?? ui);
    }

    private sealed class AlwaysFrench : ICultureFallbackChain
    {
        public IReadOnlyList<string> For(string culture) => CultureFallback.Expand(culture, "fr");
    }

    private sealed class CollectedLog : ILoggerProvider, ILogger
    {
        public List<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
