using System.Text.RegularExpressions;
using AlumniCms.Display.Icons;
using AlumniCms.Tests.Architecture;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace AlumniCms.Tests.Display;

public sealed partial class Icons
{
    [Fact]
    public void Named_in_views_exist() => Assert.Empty(Repository.Files("*.cshtml", "src")
        .SelectMany(file => Names(Repository.Read(file)).Where(name => IconSet.Find(name) is null).Select(name => $"{file}: {name}")));

    [Fact]
    public void Are_found_in_a_view_by_their_name_unless_it_is_computed() =>
        Assert.Equal(["list", "x"], Names("""<icon name="list" /><icon class="big" name="x"></icon><icon name="@Model.Icon" /><input name="q">"""));

    [Fact]
    public void Are_drawn_within_the_page_and_hidden_from_screen_readers()
    {
        var svg = Draw("list", Environments.Development, "big");

        Assert.StartsWith("""<svg class="icon big" width="1em" height="1em" fill="currentColor" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path """, svg, StringComparison.Ordinal);
        Assert.EndsWith("/></svg>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arrow-left", true)]
    [InlineData("chevron-right", true)]
    [InlineData("chevron-down", false)]
    [InlineData("clock", false)]
    public void Are_mirrored_for_right_to_left_where_they_point_the_way_of_reading(string name, bool flips) =>
        Assert.Equal(flips, IconSet.Find(name)!.Class.Contains("icon-flip", StringComparison.Ordinal));

    [Fact]
    public void Are_all_drawn() => Assert.All(IconSet.Names, name => Assert.Contains("<", IconSet.Find(name)!.Content, StringComparison.Ordinal));

    [Fact]
    public void With_an_unknown_name_are_an_error_while_developing() =>
        Assert.Contains("\"nosuch\"", Assert.Throws<InvalidOperationException>(() => Draw("nosuch", Environments.Development)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_an_unknown_name_leave_a_gap_in_production() => Assert.Equal("", Draw("nosuch", Environments.Production));

    private static IEnumerable<string> Names(string view) => IconName().Matches(view).Select(m => m.Groups["name"].Value);

    private static string Draw(string name, string environment, string? css = null)
    {
        var output = new TagHelperOutput("icon", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new IconElement(new NamedEnvironment(environment)) { Name = name, Class = css }
            .Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    [GeneratedRegex("""<icon\b[^>]*?\bname="(?<name>[^"@]+)["]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IconName();

    private sealed class NamedEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
