using System.Text.Json.Nodes;
using AlumniCms.Workflows.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Workflows;

public sealed class ReadingExpressions
{
    private static readonly WorkflowValues Values = new()
    {
        ContentItem = (JsonObject)JsonNode.Parse(
            """{ "ContentItemId": "4k2", "ContentType": "Article", "DisplayText": "L’été à Douala", "Published": true, "Owner": "", "Content": { "Article": { "Places": { "Value": 12 }, "Tags": { "Values": ["a", "b"] } } } }""")!,
        ItemUrl = "https://alumni.example.org/cameroun/fr/ete",
        Properties = (JsonObject)JsonNode.Parse("""{ "Count": 3, "Name": "Awa" }""")!,
        LastResult = JsonNode.Parse("""{ "StatusCode": 201 }"""),
        SiteName = "Cameroun",
    };

    [Theory]
    [InlineData("input(\"ContentItem\").ContentType === 'Article'", true)]
    [InlineData("input('ContentItem').ContentType != \"Article\"", false)]
    [InlineData("return input(\"ContentItem\").Content.Article.Places.Value > 10 && !property('Done');", true)]
    [InlineData("input('ContentItem')['Content'].Article.Tags.Values.includes('b')", true)]
    [InlineData("input('ContentItem').Content.Article.Tags.Values.length === 2", true)]
    [InlineData("input('ContentItem').Content.Nothing.At.All === undefined", true)]
    [InlineData("input('ContentItem')?.Content?.Nothing == null", true)]
    [InlineData("input('ContentItem').Owner || property('Name')", "Awa")]
    [InlineData("property('Missing') ?? 'none'", "none")]
    [InlineData("property('Count') + 1", 4.0)]
    [InlineData("'n' + property('Count')", "n3")]
    [InlineData("'3' == property('Count')", true)]
    [InlineData("'3' === property('Count')", false)]
    [InlineData("lastResult().StatusCode >= 200 && lastResult().StatusCode < 300", true)]
    [InlineData("input('ContentItem').DisplayText.toLowerCase().startsWith('l’été')", true)]
    [InlineData("!(1 < -2 || false)", true)]
    [InlineData("correlationId()", "4k2")]
    public void Understands_what_people_write_in_conditions(string script, object value) => Assert.Equal(value, Script.Parse(script).Evaluate(Values));

    [Theory]
    [InlineData("x = 1")]
    [InlineData("input('Form').name")]
    [InlineData("input(1)")]
    [InlineData("eval('1')")]
    [InlineData("input('ContentItem').DisplayText.replace('a','b')")]
    [InlineData("'open")]
    [InlineData("1 +")]
    [InlineData("1 2")]
    [InlineData("function(){}")]
    [InlineData("`x`")]
    [InlineData("")]
    public void Refuses_any_other_script(string script) => Assert.Throws<ExpressionException>(() => Script.Parse(script));

    [Fact]
    public void Refuses_scripts_that_would_use_the_stack_up() =>
        Assert.All(new[] { new string('(', 3_000), string.Concat(Enumerable.Repeat("!", 3_000)) + "1", new string('[', 3_000), new string('x', 5_000) }, s => Assert.Throws<ExpressionException>(() => Script.Parse(s)));

    [Theory]
    [InlineData("{{ Workflow.Input.ContentItem.DisplayText }}", "L’été à Douala")]
    [InlineData("“{{Model.ContentItem.DisplayText|upcase}}”", "“L’ÉTÉ À DOUALA”")]
    [InlineData("{{ ContentItem.Content.Article.Tags.Values[1] }}{{ ContentItem.Content['Article'].Tags.Values.last }}", "bb")]
    [InlineData("{{ Workflow.Properties.Name | append: \"|\" | prepend: 'x' }}", "xAwa|")]
    [InlineData("{{ Workflow.Properties.Missing | default: \"rien\" }}", "rien")]
    [InlineData("{{ Workflow.Input.ContentItem | display_text }} {{ Workflow.Input.ContentItem | display_url }}", "L’été à Douala https://alumni.example.org/cameroun/fr/ete")]
    [InlineData("{{ Workflow.LastResult.StatusCode }} {{ Site.SiteName }} {{ Workflow.CorrelationId }}", "201 Cameroun 4k2")]
    [InlineData("a {{- 'b' -}} c", "abc")]
    [InlineData("{ \"a\": { } } {x", "{ \"a\": { } } {x")]
    [InlineData("{{ ContentItem.Published }} {{ ContentItem.Content.Article.Places.Value }}", "true 12")]
    [InlineData("{{ Workflow.Properties.Name | truncate: 2 }}", "A…")]
    public void Fills_texts_with_values(string text, string filled) => Assert.Equal(filled, Liquid.Parse(text).Render(Values));

    [Fact]
    public void Makes_values_harmless_and_leaves_the_text_alone() =>
        Assert.Equal("<b>L%E2%80%99</b>", Liquid.Parse("<b>{{ 'L’' }}</b>").Render(Values, Uri.EscapeDataString));

    [Theory]
    [InlineData("{{ User.Identity.Name }}")]
    [InlineData("{{ Request.Form.name }}")]
    [InlineData("{{ Workflow.Input.Owner.Email }}")]
    [InlineData("{% if true %}x{% endif %}")]
    [InlineData("{{ 'a' | date: '%Y' }}")]
    [InlineData("{{ 'a' | append }}")]
    [InlineData("{{ 'a' | upcase: 'b' }}")]
    [InlineData("{{ }}")]
    [InlineData("{{ ContentItem.. }}")]
    [InlineData("{{ ContentItem")]
    public void Refuses_any_other_Liquid(string text) => Assert.Throws<ExpressionException>(() => Liquid.Parse(text));

    [Fact]
    public void Never_fails_otherwise_whatever_is_written() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("{{", "}}", "'", "\"", "|", "input('ContentItem')", ".", "[", "]", "(", ")", "x", "1", "&&", "!", "{%", " ", "é", "\\", "Workflow", "-").ArrayOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            foreach (var parse in new Action[] { () => Liquid.Parse(text).Render(Values), () => Script.Parse(text).Evaluate(Values) })
                try
                {
                    parse();
                }
                catch (ExpressionException)
                {
                }
        }));
}
