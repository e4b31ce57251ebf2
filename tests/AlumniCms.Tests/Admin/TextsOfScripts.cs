using System.Globalization;
using System.Text.Json;
using AlumniCms.Admin.Frames;
using AlumniCms.Sites.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Admin;

public sealed class TextsOfScripts : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly ServiceProvider services;

    public TextsOfScripts()
    {
        var catalog = LocalizationCatalog.From(
        [
            Source("ar", """
                msgid "{0} words"
                msgstr "{0} كلمة"
                msgid "{0} words#few"
                msgstr "{0} كلمات"
                """),
            Source("ar-MA", """
                msgid "{0} words"
                msgstr "{0} كلمة مغربية"
                """),
        ]);
        services = new ServiceCollection().AddSingleton(catalog).AddLogging().AddLocalization().AddPoLocalization().AddSingleton<ScriptTexts>().BuildServiceProvider();
    }

    [Fact]
    public void Of_a_number_come_with_the_forms_that_the_language_has_beside_one_and_other()
    {
        var texts = In("ar");

        Assert.Equal("{0} كلمة", texts["{0} words"]);
        Assert.Equal("{0} كلمات", texts["{0} words#few"]);
        Assert.DoesNotContain("{0} words#two", texts.Keys);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar-MA")]
    public void Never_take_a_form_from_another_language(string culture) =>
        Assert.DoesNotContain(In(culture).Keys, key => key.Contains('#', StringComparison.Ordinal));

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = before;
        services.Dispose();
    }

    private Dictionary<string, string> In(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(services.GetRequiredService<ScriptTexts>().For(culture))!;
    }

    private static PoSource Source(string culture, string text) => new("Test", culture, PoParser.Parse(text, culture + ".po", culture));
}
