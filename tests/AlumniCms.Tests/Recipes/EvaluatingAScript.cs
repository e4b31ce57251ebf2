using System.Text.Json.Nodes;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Tests.Recipes;

public sealed class EvaluatingAScript : IDisposable
{
    private const string Variables = """{"a":"A","n":2,"t":true,"nothing":null,"id":"[js: uuid()]","both":"[js: variables('a') + variables('n')]"}""";

    private readonly RecipeFolder folder = new();

    [Theory]
    [InlineData("[js: 'a']", "a")]
    [InlineData("  [js:\t\"a\"  ]\n", "a")]
    [InlineData("[ js : 'a' ]", "a")]
    [InlineData("[js: 'l\\'été' + \" \\\"x\\\"\"]", "l'été \"x\"")]
    [InlineData(@"[js: '\n\t\x41\u00e9\u{1F600}\q\\']", "\n\tAé😀q\\")]
    [InlineData("[js: 1 + 2]", "3")]
    [InlineData("[js: 1 + 2 + 'a' + 1 + 2]", "3a12")]
    [InlineData("[js: 'a' + (1 + -2.50)]", "a-1.5")]
    [InlineData("[js: 'a' + null + true + false]", "anulltruefalse")]
    [InlineData("[js: null]", "")]
    [InlineData("[js: (((true)));]", "true")]
    [InlineData("[js: variables('a') + '/x/' + variables('n')]", "A/x/2")]
    [InlineData("[js: variables('both') + variables('t') + variables('nothing')]", "A2truenull")]
    [InlineData("[js: parameters('SiteName')]", "Réseau")]
    [InlineData("[js: parameters('adminusername')]", "admin")]
    [InlineData("[js: configuration('AlumniCms:Greeting', 'Hello')]", "Bonjour")]
    [InlineData("[js: configuration('OrchardCore_Admin:AdminUrlPrefix', 'Admin')]", "Admin")]
    [InlineData("[js: configuration('OrchardCore_Admin:AdminUrlPrefix')]", "")]
    [InlineData("[js: new Date().toISOString()]", "2026-03-04T05:06:07.089Z")]
    [InlineData("[js: new  Date ( ) . toISOString ( )]", "2026-03-04T05:06:07.089Z")]
    [InlineData("[js:base64('ew0KICAgICJhIjogIsOpIg0KfQ==')]", "{\r\n    \"a\": \"é\"\r\n}")]
    [InlineData("[js: html('&lt;b&gt; &eacute;')]", "<b> é")]
    [InlineData("[js: uuid()]", RecipeFolder.FirstId)]
    public void Gives_its_text(string script, string expected) => Assert.Equal(expected, folder.Evaluate(script, Variables));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[:]")]
    [InlineData("[js]")]
    [InlineData("text [js: uuid()]")]
    [InlineData("[js: uuid()] text")]
    [InlineData("[locale fr]Bonjour[/locale]")]
    [InlineData("[image alt=\"a: b\"]x[/image]")]
    [InlineData("[1js: uuid()]")]
    [InlineData("[Note: à lire]")]
    [InlineData("[ { \"color\": \"red\" } ]")]
    public void Leaves_any_other_text_as_it_is(string text) => Assert.Same(text, folder.Evaluate(text));

    [Fact]
    public void Warns_of_a_language_in_capitals()
    {
        var scope = folder.Scope();

        Assert.Equal("[JS: uuid()]", ScriptEvaluator.Evaluate("[JS: uuid()]", scope, RecipeFolder.Here));
        Assert.Equal(
            new RecipeWarning("x.recipe.json", 1, "content", "$.steps[1].Data", "“[JS: …]” stays as written: a script starts with “[js:”, in small letters."),
            Assert.Single(scope.Warnings));
    }

    [Fact]
    public void Evaluates_a_variable_once_and_keeps_it()
    {
        var scope = folder.Scope(Variables);

        Assert.Equal(RecipeFolder.FirstId, ScriptEvaluator.Evaluate("[js: variables('id')]", scope, RecipeFolder.Here));
        Assert.Equal(RecipeFolder.FirstId, ScriptEvaluator.Evaluate("[js: variables('id')]", scope, RecipeFolder.Here));
    }

    [Fact]
    public void Prefers_a_given_value_and_never_runs_it()
    {
        var scope = folder.Scope(Variables, new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "[js: uuid()]", ["extra"] = "x" });

        Assert.Equal("[js: uuid()]2", ScriptEvaluator.Evaluate("[js: variables('both')]", scope, RecipeFolder.Here));
        Assert.Equal("x", ScriptEvaluator.Evaluate("[js: variables('extra')]", scope, RecipeFolder.Here));
        Assert.Equal(["extra"], scope.Variables.Undeclared);
    }

    [Fact]
    public void Does_not_evaluate_its_result_again()
        => Assert.Equal("[js: uuid()]", folder.Evaluate("[js: '[js: uuid()]']"));

    [Fact]
    public async Task Reaches_every_text_of_a_step_and_no_name_of_a_property()
    {
        var recipe = await folder.ReadAsync("""
            {
              "name": "x",
              "variables": { "a": "A" },
              "steps": [ { "name": "content", "[js: uuid()]": ["[js: variables('a')]", { "deep": [[ "[js: 'b']", 1, null, true ]] }, "see [js: uuid()]"] } ]
            }
            """);
        var before = recipe.Steps[0].Json.ToJsonString();

        var step = RecipeScripts.Evaluate(recipe.Steps[0], folder.Scope(recipe));

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{ "name": "content", "[js: uuid()]": ["A", { "deep": [[ "b", 1, null, true ]] }, "see [js: uuid()]"] }"""), step), step.ToJsonString());
        Assert.Equal(before, recipe.Steps[0].Json.ToJsonString());
    }

    public void Dispose() => folder.Dispose();
}
