namespace AlumniCms.Recipes.Scripting;

/// <summary>The functions of <c>[file:…]</c>.</summary>
internal static class ScriptFileFunctions
{
    public static string Call(string function, string path, string script, ScriptScope scope, ScriptLocation location)
    {
        if (function is not ("text" or "base64"))
            throw location.Error(script, $"The file function “{function}” is not known.", "Known are: [file:text('path')] and [file:base64('path')].");
        var content = scope.Files.Read(path, out var refusal);
        if (refusal is not null)
            throw location.Error(script, refusal, "Give a readable file by its path from the recipe’s folder, such as 'Snippets/footer.html'.");
        if (content is null)
            return Missing(path, script, scope, location);
        return function is "base64" ? Convert.ToBase64String(content) : Text(content, path, script, location);
    }

    private static string Missing(string path, string script, ScriptScope scope, ScriptLocation location)
    {
        if (!scope.OnMissingFile(path, location.Path.ToString()))
            throw location.Error(script, $"The file “{path}” does not exist.", $"Put it into {scope.Recipe.Folder}, or take the script out of the recipe.");
        scope.Warnings.Add(location.Warning($"The file “{path}” does not exist; its text is left empty."));
        return "";
    }

    private static string Text(byte[] content, string path, string script, ScriptLocation location)
    {
        try
        {
            return StrictUtf8.Decode(content);
        }
        catch (ArgumentException error)
        {
            throw location.Error(script, $"The file “{path}” is not UTF-8 text.", "Save it as UTF-8, or read it with [file:base64('…')].", error);
        }
    }
}
