namespace AlumniCms.Search.Analysis;

/// <summary>Short words that French, Italian and Catalan glue to the next one with an apostrophe.</summary>
internal static class Elisions
{
    public static bool IsElided(ReadOnlySpan<char> folded) => folded switch
    {
        "l" or "d" or "j" or "m" or "t" or "s" or "n" or "c" or "qu" => true,
        "jusqu" or "lorsqu" or "puisqu" or "quoiqu" or "quelqu" or "presqu" => true,
        "un" or "all" or "dell" or "dall" or "nell" or "sull" or "quell" => true,
        _ => false,
    };
}
