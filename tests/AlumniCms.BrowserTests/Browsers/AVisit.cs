namespace AlumniCms.BrowserTests.Browsers;

public sealed class AVisit(Chromium chromium, SamplePages pages) : IClassFixture<SamplePages>
{
    [Fact]
    public async Task Finds_no_fault_on_a_page_without_one()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop);

        await visit.Page.GotoAsync(pages.Address("/good"));

        Assert.Empty(await visit.AccessibilityFaultsAsync());
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Names_the_rule_and_the_element_of_a_fault()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop);

        await visit.Page.GotoAsync(pages.Address("/no-alternative"));

        var faults = await visit.AccessibilityFaultsAsync();
        Assert.Contains("image-alt (critical)", faults, StringComparison.Ordinal);
        Assert.Contains("<img src=\"data:,\">", faults, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Avec script")]
    [InlineData(false, "Sans script")]
    public async Task Runs_scripts_only_for_a_visitor_who_has_them(bool javaScript, string expected)
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop with { JavaScript = javaScript });

        await visit.Page.GotoAsync(pages.Address("/script"));

        Assert.Equal(expected, (await visit.Page.Locator("p:visible").InnerTextAsync()).Trim());
    }

    [Fact]
    public async Task Refuses_to_check_a_page_whose_visitor_has_no_scripts_rather_than_wait_for_ever()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop with { JavaScript = false });

        await visit.Page.GotoAsync(pages.Address("/good"));

        await Assert.ThrowsAsync<InvalidOperationException>(visit.AccessibilityFaultsAsync);
    }

    [Fact]
    public async Task Has_the_screen_colours_and_language_of_its_visitor()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone with { Dark = true, Locale = "ar-MA" });

        await visit.Page.GotoAsync(pages.Address("/good"));

        var seen = await visit.Page.EvaluateAsync<string>(
            "[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, navigator.language].join(' ')");
        Assert.Equal("390 true ar-MA", seen);
    }

    [Fact]
    public async Task Keeps_script_errors_and_requests_to_other_hosts_as_problems()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop);

        await visit.Page.GotoAsync(pages.Address("/broken"));

        Assert.Contains(visit.Problems, problem => problem.Contains("Oups", StringComparison.Ordinal));
        Assert.Contains(visit.Problems, problem => problem.Contains("cdn.example", StringComparison.Ordinal));
    }
}
