using System.Text.Json;
using System.Text.Unicode;

namespace AlumniCms.Recipes.Reading;

/// <summary>Finds what would fail late and without a place (a property twice, half a character) before anything is read.</summary>
internal static class JsonInspection
{
    private const string MendSyntax = "Correct the text at this place; comments and trailing commas are allowed.";

    public static void Check(ReadOnlySpan<byte> utf8, string file)
    {
        if (!Utf8.IsValid(utf8))
            throw new RecipeException("The file is not UTF-8 text.", "Save it as UTF-8 in your editor.") { File = file };
        var walk = new JsonWalk(utf8);
        try
        {
            if (!walk.Read())
                throw Empty(file);
            do
            {
                if (Fault(walk) is { } fault)
                    throw At(fault, JsonPlace.At(utf8, walk.Offset), walk.Path.ToString(), file);
            }
            while (walk.Read());
        }
        catch (JsonException error)
        {
            if (IsBlank(utf8))
                throw Empty(file);
            throw Syntax(error, utf8, file);
        }
    }

    public static RecipeException Empty(string file)
        => new("The file is empty.", "Write a recipe into it: { \"name\": \"…\", \"steps\": [ ] }.") { File = file };

    public static RecipeException Syntax(JsonException error, ReadOnlySpan<byte> utf8, string file)
    {
        var reason = error.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
        var place = JsonPlace.At(utf8, LineStart(utf8, error.LineNumber ?? 0) + (error.BytePositionInLine ?? 0));
        return new($"The file is not JSON: {reason}", MendSyntax, error) { File = file, Line = place.Line, Column = place.Column };
    }

    private static (string Message, string Mend)? Fault(JsonWalk walk)
    {
        if (walk.TooDeep)
            return ($"The file nests deeper than {JsonWalk.MaximumDepth} levels.", "Flatten the content or split it into several items.");
        if (walk.IsDuplicate)
            return ($"The property “{walk.PropertyName}” stands twice in the same object.", "Keep one of the two.");
        return walk.IsBrokenText
            ? ("The text holds half a character: a lone \\uD800–\\uDFFF escape.", "Write the character itself, or both halves of its escape.")
            : null;
    }

    private static RecipeException At((string Message, string Mend) fault, JsonPlace place, string path, string file)
        => new(fault.Message, fault.Mend) { File = file, Line = place.Line, Column = place.Column, JsonPath = path };

    // A file of white space and comments fails in the JSON reader only at its end.
    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new(new() { CommentHandling = JsonCommentHandling.Skip }));
        try
        {
            return !reader.Read() && reader.TokenType == JsonTokenType.None && reader.BytesConsumed == utf8.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static long LineStart(ReadOnlySpan<byte> utf8, long line)
    {
        var start = 0;
        for (; line > 0 && utf8[start..].IndexOf((byte)'\n') is var next and >= 0; line--)
            start += next + 1;
        return start;
    }
}
