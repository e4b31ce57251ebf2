using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlumniCms.Recipes.Reading;

/// <summary>Reads the top of a recipe and stops where its steps begin, so that listing stays cheap beside big recipes.</summary>
internal static class RecipeHeaderScan
{
    private const int FirstBlock = 16 * 1024;

    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="RecipeException">The file cannot be read or its top is not a recipe’s.</exception>
    public static RecipeHeader Read(string file)
    {
        using var stream = RecipeBytes.Open(file);
        var block = new byte[FirstBlock];
        var filled = 0;
        try
        {
            while (true)
            {
                filled += stream.ReadAtLeast(block.AsSpan(filled), block.Length - filled, throwOnEndOfStream: false);
                var isFinal = filled < block.Length;
                if (Scan(RecipeBytes.WithoutMark(block.AsMemory(0, filled)).Span, isFinal, file) is { } header)
                    return header;
                Array.Resize(ref block, block.Length * 2);
            }
        }
        catch (IOException error)
        {
            throw RecipeBytes.Unreadable(file, error);
        }
    }

    private static RecipeHeader? Scan(ReadOnlySpan<byte> utf8, bool isFinal, string file)
    {
        try
        {
            var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = JsonWalk.MaximumDepth };
            var reader = new Utf8JsonReader(utf8, isFinal, new JsonReaderState(options));
            return Scan(ref reader, file);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The full check has the better words and the place.
            JsonInspection.Check(utf8, file);
            throw error is JsonException syntax ? JsonInspection.Syntax(syntax, utf8, file) : RecipeBytes.Unreadable(file, error);
        }
    }

    private static RecipeHeader? Scan(ref Utf8JsonReader reader, string file)
    {
        if (!reader.Read())
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new RecipeException("The file holds no JSON object.", "A recipe starts with { and ends with }.") { File = file, JsonPath = "$" };
        var fields = new RecipeHeaderFields(file);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
                return fields.Header();
            var key = reader.GetString()!;
            var isBody = key.Equals("steps", StringComparison.OrdinalIgnoreCase);
            if (isBody && fields.Has("name"))
                return fields.Header();
            if (!reader.Read() || !TryTake(ref reader, skip: isBody, out var value))
                return null;
            fields.Add(key, value);
        }
        return null;
    }

    private static bool TryTake(ref Utf8JsonReader reader, bool skip, out JsonNode? value)
    {
        value = null;
        if (skip)
            return reader.TrySkip();
        if (!JsonDocument.TryParseValue(ref reader, out var document))
            return false;
        using (document)
        {
            value = JsonNode.Parse(document.RootElement.GetRawText(), documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        return true;
    }
}
