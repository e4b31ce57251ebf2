namespace AlumniCms.Recipes.Reading;

/// <summary>Finds the line of an error that was met when the recipe ran, where the text is no longer at hand.</summary>
internal static class RecipeErrorPlace
{
    /// <summary>The same error with the line of its JSON path, or of the nearest value around it that the file has.</summary>
    public static RecipeException Find(RecipeException error)
    {
        if (error is not { Line: null, File: { } file, JsonPath: { } path })
            return error;
        try
        {
            var utf8 = RecipeBytes.WithoutMark(System.IO.File.ReadAllBytes(file)).Span;
            for (; path.Length > 1; path = Parent(path))
                if (JsonPlace.Of(utf8, path) is { } place)
                    return error.In(file, place);
            return error;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The error itself matters more than its line.
            return error;
        }
    }

    private static string Parent(string path)
    {
        var end = path.AsSpan().LastIndexOfAny('.', '[');
        return end < 0 ? "" : path[..end];
    }
}
