using System.Text.RegularExpressions;

using AlumniCms.ContentManagement.Definitions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>Which technical names may be given here. Recipes may give more.</summary>
internal static partial class TypeNaming
{
    /// <summary>Longest name of a type or field.</summary>
    public const int Longest = 64;

    public static IEnumerable<string> CheckType(string name, ContentModel model, IStringLocalizer<Texts> T)
    {
        if (!Syntax.IsMatch(name))
            yield return T["The technical name is made of a letter a–z, then letters and digits, without blanks or accents: “Testimony”. 64 at most."];
        else if (model.FindType(name) is not null || model.FindPart(name) is not null)
            yield return T["There is a content type “{0}” already. Choose another technical name.", name];
        else if (name.EndsWith("Part", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Field", StringComparison.OrdinalIgnoreCase) || name.Equals("new", StringComparison.OrdinalIgnoreCase))
            yield return T["The name “{0}” belongs to the program. Choose another technical name.", name];
    }

    public static IEnumerable<string> CheckField(string name, IEnumerable<ContentPartFieldDefinition> fields, IStringLocalizer<Texts> T)
    {
        if (!Syntax.IsMatch(name))
            yield return T["The technical name is made of a letter a–z, then letters and digits, without blanks or accents: “Testimony”. 64 at most."];
        else if (fields.Any(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            yield return T["The type has a field “{0}” already. Choose another technical name.", name];
    }

    public static bool IsSegment(string text) => Segment.IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]{0,63}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Syntax { get; }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Segment { get; }
}
