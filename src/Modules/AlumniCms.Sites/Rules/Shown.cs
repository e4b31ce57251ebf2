namespace AlumniCms.Sites.Rules;

/// <summary>Makes what someone typed fit to be quoted in a message.</summary>
internal static class Shown
{
    private const int Length = 60;

    public static string Short(string text)
    {
        var cut = text.Length <= Length ? text : string.Concat(text.AsSpan(0, Length), "…");
        return string.Concat(cut.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }
}
