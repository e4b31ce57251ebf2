namespace AlumniCms.Recipes.Reading;

/// <summary>Opens a recipe’s file and says plainly why it cannot.</summary>
internal static class RecipeBytes
{
    /// <summary>The largest recipe that is read, in bytes.</summary>
    public const long MaximumLength = 64L * 1024 * 1024;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new RecipeException("This is a folder, not a recipe file.", "Give the path of a *.recipe.json file in it.") { File = path };
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new RecipeException("The file does not exist.", "Check the path, or list the known recipes with “recipes list”.") { File = path };
            CheckLength(file.Length, path);
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, error);
        }
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = Open(path);
        try
        {
            var bytes = new byte[stream.Length];
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
            return WithoutMark(bytes.AsMemory(0, read));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, error);
        }
    }

    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes)
        => bytes.Span.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;

    public static RecipeException Unreadable(string path, Exception error)
        => new($"The file cannot be read: {error.Message}", "Check its permissions and close the program that holds it.", error) { File = path };

    private static void CheckLength(long length, string path)
    {
        if (length == 0)
            throw JsonInspection.Empty(path);
        if (length > MaximumLength)
            throw new RecipeException("The file is larger than 64 MB.", "Split it into several recipes; put pictures and long texts beside it and point to them with [file:…].") { File = path };
    }
}
