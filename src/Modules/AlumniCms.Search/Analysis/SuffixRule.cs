namespace AlumniCms.Search.Analysis;

/// <summary>Replaces an ending in words of at least <paramref name="MinLength"/> letters.</summary>
internal readonly record struct SuffixRule(string Suffix, string Replacement, int MinLength)
{
    /// <summary>Rewrites the ending in <paramref name="buffer"/>; returns the new length, or -1 when the rule does not apply.</summary>
    public int Apply(Span<char> buffer, int length)
    {
        if (length < MinLength || !buffer[..length].EndsWith(Suffix)) return -1;
        var kept = length - Suffix.Length;
        Replacement.CopyTo(buffer[kept..]);
        return kept + Replacement.Length;
    }
}
