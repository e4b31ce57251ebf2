using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Translation.Words;

/// <summary>A short mark of texts: two that are alike have the same one.</summary>
public static class TextMark
{
    /// <summary>Characters of a mark.</summary>
    public const int Length = 16;

    /// <summary>The mark of all texts of an item that are translated. What languages share does not count: nothing is to be translated of it.</summary>
    public static string Of(ContentTypeDefinition type, ContentModel model, JsonObject content) =>
        Of(TextUnits.Of(type, model, content).Where(u => u.Text.Trim().Length > 0).SelectMany(u => new[] { u.Name, u.Text.Trim() }));

    /// <summary>The mark of one text.</summary>
    public static string Of(string text) => Of([text.ReplaceLineEndings("\n").Trim()]);

    /// <summary>The mark of several texts, in their order.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
