using AlumniCms.Recipes.Reading;

namespace AlumniCms.Recipes.Scripting;

/// <summary>Evaluates one text of a recipe.</summary>
internal static class ScriptEvaluator
{
    /// <summary>The longest script, in characters; longer texts belong in a file.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <summary>The text that a script gives, or the text itself where it is none.</summary>
    /// <exception cref="RecipeException">It is a script that cannot be evaluated.</exception>
    public static string Evaluate(string text, ScriptScope scope, ScriptLocation location)
    {
        if (ScriptForm.Of(text) is not { } form)
            return text;
        if (form.IsNearMiss)
            scope.Warnings.Add(location.Warning($"“[{form.Language}: …]” stays as written: a script starts with “[{form.Language.ToLowerInvariant()}:”, in small letters."));
        if (!form.IsKnown)
            return text;
        if (text.Length > MaximumLength)
            throw location.Error(text, "The script is longer than 64 KB.", "Put the text into a file beside the recipe and write [file:text('…')].");
        var script = new ScriptInterpreter(text, form.Body, scope, location);
        return ScriptText.Of(form.Language is ScriptForm.FileContent ? script.RunFile() : script.Run());
    }
}
