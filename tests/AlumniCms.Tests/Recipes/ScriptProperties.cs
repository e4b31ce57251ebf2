using System.Text;
using System.Text.Json.Nodes;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;
using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Recipes;

public sealed class ScriptProperties : IDisposable
{
    private readonly RecipeFolder folder = new();

    [Fact]
    public void Any_text_survives_as_a_literal_and_as_an_escaped_text()
        => Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            Assert.Equal(text, folder.Evaluate($"[js: {ScriptForm.Literal(text)}]"));
            Assert.Equal(text, folder.Evaluate(ScriptForm.Escape(text)));
            Assert.Equal($"[js: {text}]", folder.Evaluate(ScriptForm.Escape($"[js: {text}]")));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Json_without_scripts_is_unchanged()
        => Prop.ForAll(Json(4).ToArbitrary(), json =>
        {
            var node = JsonNode.Parse(json);
            Assert.True(JsonNode.DeepEquals(node, RecipeScripts.Evaluate(node, folder.Scope(), RecipeFolder.Here)), json);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hostile_scripts_end_in_a_text_or_a_recipe_error()
        => Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).ToArbitrary(), pieces =>
        {
            foreach (var script in new[] { $"[js:{string.Concat(pieces)}]", $"[file:{string.Concat(pieces)}]" })
            {
                try
                {
                    folder.Evaluate(script, """{"a":"[js: variables('b')]","b":"[js: variables('a')]","c":"x"}""");
                }
                catch (RecipeException error)
                {
                    Assert.NotEmpty(error.Mend);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Broken_recipes_end_in_a_recipe_or_a_recipe_error()
    {
        var whole = Encoding.UTF8.GetBytes("""{"name":"é","variables":{"a":"[js: uuid()]"},/* c */"steps":[{"name":"content","Data":[{"A":"\u00e9\ud83d\ude00",}]}]}""");
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).Two().SelectMany(_ => Gen.Choose(0, 255), (at, value) => (at.Item1, at.Item2, value)).ToArbitrary(), change =>
        {
            byte[] broken = [.. whole[..change.Item1], (byte)change.value, .. whole[Math.Min(change.Item1, change.Item2)..]];
            var file = folder.Write("x.recipe.json", broken);
            try
            {
                var recipe = RecipeReader.Read(broken, file);
                foreach (var step in recipe.Steps)
                    RecipeScripts.Evaluate(step, folder.Scope(recipe));
            }
            catch (RecipeException error)
            {
                Assert.NotEmpty(error.Mend);
            }
            new RecipeCatalog([folder.Root]).List();
        }).QuickCheckThrowOnFailure();
    }

    private static readonly string[] Pieces =
        ["'", "\"", "\\", "(", ")", "((((((((", "+", ",", ".", "-", "1", "9999999999", "variables", "('a')", "('c')", "new ", "Date()", "uuid()", "text('x')", "base64(", "[js:", "]", " ", "\n", "\0", "é", ";", "null"];

    private static Gen<string> Texts()
        => Gen.ArrayOf(Gen.Elements('a', 'é', '\'', '"', '\\', '\n', '\r', '\t', '\0', '\u2028', '[', ']', ':', 'j', 's', ' ')).Select(letters => new string(letters));

    private static Gen<string> Json(int depth)
    {
        var text = Texts().Where(value => ScriptForm.Of(value) is null).Select(value => JsonValue.Create(value).ToJsonString());
        var leaf = Gen.OneOf(text, Gen.Elements("null", "true", "false", "0", "-1.50", "1e3"));
        if (depth == 0)
            return leaf;
        var children = Json(depth - 1).ListOf(3);
        return Gen.OneOf(
            leaf,
            children.Select(items => $"[{string.Join(',', items)}]"),
            children.Select(items => "{" + string.Join(',', items.Select((item, index) => $"\"[js: {index}]\":{item}")) + "}"));
    }

    public void Dispose() => folder.Dispose();
}
