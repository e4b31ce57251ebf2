using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AlumniCms.Syndication.Hosts;

/// <summary>
/// A text for machines, with what a conditional request compares. Only what everyone may read is answered so: the tag
/// is made from the text, and would tell whoever guesses it that the guess is right.
/// </summary>
internal static class MachineText
{
    /// <summary>Letters of all languages as they are.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The answer: the text, or 304 for one who has it.</summary>
    public static IResult Answer(string text, string contentType, TimeProvider time) =>
        Answer(Encoding.UTF8.GetBytes(text), contentType, time);

    /// <inheritdoc cref="Answer(string, string, TimeProvider)"/>
    // The time is that of the making: the page cache throws the text away when something on it changes, and what has
    // been removed changes it too, which no date of what is left would tell.
    public static IResult Answer(byte[] text, string contentType, TimeProvider time) => new KeptAnswer(TypedResults.Bytes(
        text,
        $"{contentType}; charset=utf-8",
        lastModified: time.GetUtcNow(),
        entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"", isWeak: true)));
}
