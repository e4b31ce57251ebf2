using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Workflows.Models;

/// <summary>A sentence that is kept, to be told in the language of whoever looks at it.</summary>
/// <param name="Template">The sentence in English with the places of its arguments.</param>
/// <param name="Arguments">What stands there.</param>
internal sealed record Words(string Template, IReadOnlyList<string> Arguments)
{
    private const int LongestArgument = 500;

    public static Words Of(FormattableString sentence) =>
        new(sentence.Format, [.. sentence.GetArguments().Select(a => Short(Convert.ToString(a, CultureInfo.InvariantCulture) ?? ""))]);

    public static string Write(FormattableString sentence) => JsonSerializer.Serialize(Of(sentence), Format.WorkflowTypeJson.Compact);

    public static string? Tell(string? kept, IStringLocalizer localizer) =>
        kept is not null && JsonSerializer.Deserialize<Words>(kept) is { } words ? words.Tell(localizer) : null;

    public string Tell(IStringLocalizer localizer) => localizer[Template, [.. Arguments]];

    private static string Short(string text) => text.Length > LongestArgument ? text[..LongestArgument] + "…" : text;
}
