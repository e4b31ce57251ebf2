using AlumniCms.Media.Files;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

public sealed class RunningAMediaStep : IAsyncLifetime
{
    private ANetwork _network = null!;

    public async ValueTask InitializeAsync() => _network = await ANetwork.CreateAsync();

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Takes_files_from_beside_the_recipe_and_from_the_recipe()
    {
        var run = await RunAsync($$"""{ "TargetPath": "a/b.webp", "SourcePath": "b.webp" }, { "targetpath": "c.gif", "base64": "{{Convert.ToBase64String(Gif)}}" }""");
        var again = await RunAsync("""{ "TargetPath": "a/b.webp", "SourcePath": "b.webp" }""");

        Assert.Equal("2 added.", Assert.Single(run.Report).Message);
        Assert.Equal(RecipeOutcome.Unchanged, Assert.Single(again.Report).Outcome);
        Assert.Equal(AlumniCms.Media.Cleaning.WebpCleaner.Clean(Webp)!.Length, (await FindAsync("a/b.webp"))!.Length);
    }

    [Fact]
    public async Task Takes_what_is_said_of_a_file_and_leaves_it_when_nothing_is()
    {
        await RunAsync("""{ "TargetPath": "a.webp", "SourcePath": "b.webp", "AlternativeTexts": { "fr": "Le port" }, "Credit": "Ama", "FocalPoint": { "X": 0.2, "Y": 1 } }""");
        await RunAsync("""{ "TargetPath": "a.webp", "SourcePath": "b.webp" }""");

        var details = (await FindAsync("a.webp"))!.Details;
        Assert.Equal(("Le port", "Ama", new AlumniCms.Media.Files.FocalPoint(0.2, 1)), (details.TextIn(["en", "fr"]), details.Credit, details.FocalPoint));
    }

    [Theory]
    [InlineData("home.jpg", "../wwwroot/assets/img/home-bg.jpg", "image/jpeg")]
    [InlineData("home.png", "missing.png", "image/png")]
    [InlineData("home.webp", "missing.webp", "image/webp")]
    [InlineData("home.gif", "missing.gif", "image/gif")]
    [InlineData("home.avif", "missing.avif", "image/avif")]
    public async Task Puts_a_placeholder_in_the_place_of_a_missing_picture(string target, string source, string contentType)
    {
        var run = await RunAsync($$"""{ "TargetPath": "{{target}}", "SourcePath": "{{source}}" }""");

        Assert.Contains(run.Report, line => line.Outcome == RecipeOutcome.Warning
            && line.Message == $"'{source}' is not beside the recipe; a neutral placeholder stands in its place.");
        Assert.Equal(contentType, (await FindAsync(target))!.ContentType);
    }

    [Theory]
    [InlineData("guide.pdf", "missing.pdf")]
    [InlineData("drawing.svg", "drawing.svg")]
    public async Task Leaves_out_what_is_missing_or_unwanted_and_says_so(string target, string source)
    {
        var run = await RunAsync($$"""{ "TargetPath": "{{target}}", "SourcePath": "{{source}}" }""");

        Assert.Contains(run.Report, line => line.Outcome == RecipeOutcome.Warning && line.Message.Contains(target, StringComparison.Ordinal));
        Assert.Null(await FindAsync(target));
    }

    [Theory]
    [InlineData("""{ "TargetPath": "a.png", "SourceUrl": "https://example.org/a.png" }""", "Files[1].SourceUrl")]
    [InlineData("""{ "TargetPath": "a.png", "Base64": "*" }""", "Files[1].Base64")]
    [InlineData("""{ "TargetPath": "../a.webp", "SourcePath": "b.webp" }""", "Files[1].TargetPath")]
    [InlineData("""{ "TargetPath": "a.png", "SourcePath": "b.webp" }""", "Files[1].TargetPath")]
    [InlineData("""{ "TargetPath": "a.png", "SourcePath": "../../../../etc/passwd" }""", "Files[1].SourcePath")]
    [InlineData("""{ "TargetPath": "a.png", "SourcePath": "../wwwroot/../../passwd" }""", "Files[1].SourcePath")]
    [InlineData("""{ "SourcePath": "b.webp" }""", "Files[1].TargetPath")]
    [InlineData("""{ "TargetPath": "a.png" }""", "Files[1]")]
    [InlineData("12", "Files[1]")]
    public async Task Undoes_the_run_for_an_error_and_names_its_place(string file, string place)
    {
        var error = await Assert.ThrowsAsync<RecipeException>(
            () => RunAsync($$"""{ "TargetPath": "first.webp", "SourcePath": "b.webp" }, {{file}}"""));

        Assert.Equal($"$.steps[0].{place}", error.JsonPath);
        Assert.Matches(@"\w.*\. \S", $"{error.Message} {error.Mend}");
        Assert.Null(await FindAsync("first.webp"));
    }

    [Fact]
    public async Task Stops_at_a_missing_file_when_run_strictly() =>
        await Assert.ThrowsAsync<RecipeException>(() => RunAsync("""{ "TargetPath": "a.png", "SourcePath": "missing.png" }""", strict: true));

    private Task<RecipeRun> RunAsync(string files, bool strict = false) => _network.RunRecipeAsync(
        _network.Mali,
        $$"""{ "name": "media", "Files": [ {{files}} ] }""",
        strict,
        ("b.webp", Webp),
        ("drawing.svg", Text("<svg/>")));

    private Task<MediaFileEntry?> FindAsync(string path) =>
        _network.RunAsync(_network.Mali, s => s.GetRequiredService<FindMediaFile>().ExecuteAsync(path, ANetwork.Cancellation));
}
