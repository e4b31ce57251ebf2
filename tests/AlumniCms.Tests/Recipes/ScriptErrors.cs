using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

namespace AlumniCms.Tests.Recipes;

public sealed class ScriptErrors : IDisposable
{
    private const string Grammar = "A script is made of texts, numbers, + and calls such as variables('name'). To keep a text in brackets as it is, write [js: '[…]'].";

    private readonly RecipeFolder folder = new();

    [Theory]
    [InlineData("[js: ]", "The script ends where a text, a number or a call should stand.", Grammar)]
    [InlineData("[js: 'a' +]", "The script ends where a text, a number or a call should stand.", Grammar)]
    [InlineData("[js: 'a' 'b']", "“'” stands at character 10 where the end of the script should stand.", Grammar)]
    [InlineData("[js: uuid()] and [js: uuid()]", "“]” stands at character 12 where the end of the script should stand.", Grammar)]
    [InlineData("[js: 'a]", "The text that starts at character 6 is not closed with '.", Grammar)]
    [InlineData("[js: 'a\nb']", "The text that starts at character 6 is not closed with '.", Grammar)]
    [InlineData("[js: '\\u12']", "The escape at character 7 needs 4 hexadecimal digits.", Grammar)]
    [InlineData("[js: '\\u{110000}']", "The escape at character 7 is not a character’s number.", Grammar)]
    [InlineData("[js: 012]", "“012” is not a number that a script can hold.", Grammar)]
    [InlineData("[js: (1]", "The script ends where “)” should stand.", Grammar)]
    [InlineData("[js: 1 - 2]", "“-” stands at character 8 where the end of the script should stand.", Grammar)]
    [InlineData("[js: true + 1]", "“true” and “1” cannot be added.", "Add numbers to numbers, or texts to anything.")]
    [InlineData("[js: hello]", "The word “hello” is not known.", "Write a text in quotation marks: 'hello'. To keep a text in brackets as it is, write [js: '[…]'].")]
    [InlineData("[js: UUID()]", "The function “UUID” is not known.", "Known are: variables, parameters, configuration, uuid, base64, html, new Date().toISOString().")]
    [InlineData("[js: uuid('x')]", "The function “uuid” was given 1 values.", "Write it as uuid().")]
    [InlineData("[js: variables()]", "The function “variables” was given 0 values.", "Write it as variables('…').")]
    [InlineData("[js: variables(7)]", "The function “variables” asks for a text, not “7”.", "Put it in quotation marks.")]
    [InlineData("[js: variables('x')]", "The variable “x” is not declared.", "Add it under \"variables\", or use one of: a, b, c, list.")]
    [InlineData("[js: variables('list')]", "The variable “list” is not a text, a number, true or false.", "Give it a simple value.")]
    [InlineData("[js: parameters('Nope')]", "The parameter “Nope” is not given in this run.", "Given are: AdminEmail, AdminUserId, AdminUsername, SiteName.")]
    [InlineData("[js: new Date(0).toISOString()]", "“0” stands at character 15 where “)” should stand.", Grammar)]
    [InlineData("[js: new Function()]", "“Function” stands where “Date” should stand.", "The only date that a script knows is: new Date().toISOString().")]
    [InlineData("[js: base64('%')]", "The text given to “base64” is not Base64 of UTF-8 text.", "Encode the text again, or put it into a file and write [file:text('…')].")]
    [InlineData("[js: base64('/w==')]", "The text given to “base64” is not Base64 of UTF-8 text.", "Encode the text again, or put it into a file and write [file:text('…')].")]
    [InlineData("[js: 79228162514264337593543950335 + 1]", "The sum of the numbers is too large.", "Use smaller numbers.")]
    [InlineData("[file: read('x')]", "The file function “read” is not known.", "Known are: [file:text('path')] and [file:base64('path')].")]
    [InlineData("[file: text(x)]", "“x” stands at character 13 where a path in quotation marks should stand.", Grammar)]
    public void Name_the_step_the_path_the_script_and_the_way_out(string script, string message, string mend)
    {
        var error = Assert.Throws<RecipeException>(() => folder.Evaluate(script, """{"a":1,"b":2,"c":3,"list":[]}"""));

        Assert.Equal(mend, error.Mend);
        Assert.Equal($"{message} The script: {script}", error.Message);
        Assert.Equal(("x.recipe.json", 1, "content"), (error.File, error.StepIndex, error.StepName));
    }

    [Theory]
    [InlineData("ConnectionStrings:Default")]
    [InlineData("Database:Provider")]
    [InlineData("PATH")]
    [InlineData("AlumniCmsX")]
    [InlineData("OrchardCore_Shells_Database:ConnectionString")]
    [InlineData("OrchardCore_Email_Smtp:Password")]
    [InlineData("AlumniCms:Sms:ApiKey")]
    [InlineData("AlumniCms:Sms:ClientSecret:Value")]
    public void Keep_secrets_and_foreign_configuration_from_a_recipe(string key)
    {
        var error = Assert.Throws<RecipeException>(() => folder.Evaluate($"[js: configuration('{key}', 'x')]"));

        Assert.Equal($"A recipe may not read the configuration key “{key}”. The script: [js: configuration('{key}', 'x')]", error.Message);
        Assert.Equal("Only keys that start with OrchardCore_ or AlumniCms and hold no secret can be read; give other values with --var.", error.Mend);
    }

    [Fact]
    public void Name_the_circle_of_variables()
    {
        const string Circle = """{"z":"[js: variables('a')]","a":"[js: variables('b')]","b":"[js: 'x' + variables('a')]"}""";

        var error = Assert.Throws<RecipeException>(() => folder.Evaluate("[js: variables('z')]", Circle));

        Assert.Equal("The variables need each other in a circle: a → b → a. The script: [js: 'x' + variables('a')]", error.Message);
        Assert.Equal("$.variables.b", error.JsonPath);
    }

    [Fact]
    public async Task Stand_at_the_line_of_their_text()
    {
        var recipe = await folder.ReadAsync("""
            {
              "name": "x",
              "steps": [
                { "name": "feature" },
                { "name": "content",
                  "Data": [ { "a b": { "Title": "[js: nope()]" } } ] }
              ]
            }
            """);

        var error = Assert.Throws<RecipeException>(() => RecipeScripts.Evaluate(recipe.Steps[1], folder.Scope(recipe)));

        Assert.Equal(
            $"{recipe.FilePath}, line 6, column 37, step 2 “content”, $.steps[1].Data[0]['a b'].Title: The function “nope” is not known. The script: [js: nope()] "
            + "Known are: variables, parameters, configuration, uuid, base64, html, new Date().toISOString().",
            error.ToString());
    }

    [Fact]
    public void Limit_depth_length_and_sums()
    {
        var chain = "{" + string.Join(',', Enumerable.Range(0, 100).Select(n => $"\"v{n}\":\"[js: variables('v{n + 1}')]\"")) + ",\"v100\":\"x\"}";
        var doubling = "{\"d0\":\"" + new string('x', 1000) + "\"," + string.Join(',', Enumerable.Range(1, 60).Select(n => $"\"d{n}\":\"[js: variables('d{n - 1}') + variables('d{n - 1}')]\"")) + "}";

        Assert.StartsWith("The script nests deeper than 64 levels, its variables counted.", Fails($"[js: {new string('(', 30_000)}]"), StringComparison.Ordinal);
        Assert.StartsWith("The script nests deeper than 64 levels, its variables counted.", Fails("[js: variables('v0')]", chain), StringComparison.Ordinal);
        Assert.StartsWith("The script is longer than 64 KB.", Fails($"[js: '{new string('x', 64 * 1024)}']"), StringComparison.Ordinal);
        Assert.StartsWith("The sum of texts is longer than 1048576 characters.", Fails("[js: variables('d40')]", doubling), StringComparison.Ordinal);
        Assert.Equal("x", folder.Evaluate($"[js: {new string('(', 64)}'x'{new string(')', 64)}]"));

        string Fails(string script, string variables = "{}") => Assert.Throws<RecipeException>(() => folder.Evaluate(script, variables)).Message;
    }

    public void Dispose() => folder.Dispose();
}
