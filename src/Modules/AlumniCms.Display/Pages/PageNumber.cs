using System.Globalization;

using Microsoft.Extensions.Primitives;

namespace AlumniCms.Display.Pages;

/// <summary>Reads <c>?page=</c>.</summary>
internal static class PageNumber
{
    /// <summary>The page, from 1, which is also the one of an address without it; null for what is no number or written in another way.</summary>
    public static int? Read(StringValues text) => text.Count switch
    {
        0 => 1,
        1 when text[0] is not ['0', ..] && int.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) => page,
        _ => null,
    };
}
