using System.Text.Json.Nodes;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Tests.Recipes;

public sealed class AMiniRecipe : IDisposable
{
    private readonly RecipeFolder folder = new();

    [Fact]
    public async Task With_every_construct_becomes_plain_json()
    {
        folder.Write("Snippets/footer.html", "<p>Pied de page</p>");
        var recipe = await folder.ReadAsync("""
            {
              // What the run needs
              "name": "Mini",
              "issetuprecipe": false,
              "variables": {
                "prefix": "[js: configuration('OrchardCore_Admin:AdminUrlPrefix', 'Admin')]",
                "item": "[js:uuid()]", // made at its first use
              },
              "steps": [
                {
                  "name": "content",
                  "Data": [
                    {
                      "ContentItemId": "[js: variables('item')]",
                      "Displaytext": "Odd casing",
                      "Owner": "[js: parameters('AdminUserId')]",
                      "CreatedUtc": "[js: new Date().toISOString()]",
                      "Link": { "Url": "[js: variables('prefix') + '/x/' +  variables('item')]" },
                      "Schema": "[js:base64('eyAiYSI6IDEgfQ==')]",
                      "Html": "[file:text('Snippets/footer.html')]",
                      "Note": "[locale fr]Bonjour[/locale]",
                    },
                  ],
                },
              ],
            }
            """);

        var step = RecipeScripts.Evaluate(recipe.Steps.Single(), folder.Scope(recipe));

        Assert.True(JsonNode.DeepEquals(step["Data"]![0], new JsonObject
        {
            ["ContentItemId"] = RecipeFolder.FirstId,
            ["Displaytext"] = "Odd casing",
            ["Owner"] = "4admin",
            ["CreatedUtc"] = "2026-03-04T05:06:07.089Z",
            ["Link"] = new JsonObject { ["Url"] = $"Admin/x/{RecipeFolder.FirstId}" },
            ["Schema"] = "{ \"a\": 1 }",
            ["Html"] = "<p>Pied de page</p>",
            ["Note"] = "[locale fr]Bonjour[/locale]",
        }), step.ToJsonString());
    }

    public void Dispose() => folder.Dispose();
}
