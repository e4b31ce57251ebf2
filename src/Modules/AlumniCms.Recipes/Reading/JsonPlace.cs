using System.Text;

namespace AlumniCms.Recipes.Reading;

/// <summary>A place in a text file, as an editor shows it: both from 1, columns in UTF-16 characters.</summary>
internal sealed record JsonPlace(int Line, int Column)
{
    public static JsonPlace At(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Min(offset, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>Where the value at a JSON path stands, or null where the document has none.</summary>
    public static JsonPlace? Of(ReadOnlySpan<byte> utf8, string jsonPath)
    {
        var walk = new JsonWalk(utf8);
        while (walk.Read())
        {
            if (walk.IsValue && string.Equals(walk.Path.ToString(), jsonPath, StringComparison.Ordinal))
                return At(utf8, walk.Offset);
        }
        return null;
    }
}
