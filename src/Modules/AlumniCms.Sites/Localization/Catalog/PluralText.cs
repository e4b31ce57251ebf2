namespace AlumniCms.Sites.Localization;

/// <summary>A translation in the plural forms of its language; an empty form is missing.</summary>
internal sealed record PluralText(PluralRule Rule, string[] Forms)
{
    public bool IsComplete => Forms.Length == Rule.Count && !Array.Exists(Forms, string.IsNullOrEmpty);

    public string? For(long count)
    {
        var form = Rule.Select(count);
        return form < Forms.Length && Forms[form].Length > 0 ? Forms[form] : null;
    }
}
