using AlumniCms.Sites.Localization;

namespace AlumniCms.Tests.Sites.Localization;

public sealed class LoadingTheCatalog : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("po-");

    [Fact]
    public void Modules_and_recipes_are_merged_and_a_later_root_has_the_last_word()
    {
        Write("app/Localization/Offers/fr.po", "Offer", "Offre");
        Write("app/Localization/Events/fr.po", "Event", "Événement");
        Write("app/Localization/Events/pt_BR.po", "Event", "Evento");
        Write("recipes/Localization/fr.po", "Offer", "Annonce");

        var catalog = LocalizationCatalog.Load([PathOf("app"), PathOf("recipes"), PathOf("missing")]);

        Assert.Equal(["fr", "pt-BR"], catalog.Cultures.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(["Events", "Offers", "recipes"], catalog.Modules.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal("Annonce", catalog.Find(["fr"], null, "Offer").Text);
        Assert.Equal("Événement", catalog.Find(["fr"], null, "Event").Text);
    }

    [Fact]
    public void A_broken_file_stops_the_loading_with_its_path()
    {
        var path = WriteText("app/Localization/Offers/fr.po", "msgid \"Offer\n");

        var error = Assert.Throws<PoFormatException>(() => LocalizationCatalog.Load([PathOf("app")]));

        Assert.Equal(path, error.File);
    }

    [Theory]
    [InlineData("messages.po")]
    [InlineData("french.po")]
    [InlineData("f.po")]
    [InlineData("fr--.po")]
    public void A_file_that_is_not_named_after_a_culture_is_broken(string name)
    {
        WriteText($"app/Localization/Offers/{name}", "");

        var error = Assert.Throws<PoFormatException>(() => LocalizationCatalog.Load([PathOf("app")]));

        Assert.Contains($"“{name}” is not a culture", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_files_can_be_left_out_and_are_all_told()
    {
        WriteText("app/Localization/Offers/fr.po", "msgid \"Offer\n");
        WriteText("app/Localization/Offers/es.po", "msgid \"Offer\"\n");
        Write("app/Localization/Offers/pt.po", "Offer", "Oferta");
        var told = new List<PoFormatException>();

        var catalog = LocalizationCatalog.Load([PathOf("app")], told.Add);

        Assert.Equal(2, told.Count);
        Assert.Equal(["pt"], catalog.Cultures);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string path, string id, string text) => WriteText(path, $"msgid \"{id}\"\nmsgstr \"{text}\"\n");

    private string WriteText(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    private string PathOf(string path) => Path.Combine(folder.FullName, path);
}
