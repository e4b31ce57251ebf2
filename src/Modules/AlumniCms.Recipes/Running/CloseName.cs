namespace AlumniCms.Recipes.Running;

/// <summary>Finds what somebody most likely meant by a name that is not known.</summary>
internal static class CloseName
{
    private const int MostSlips = 2;

    /// <summary>A question to stand behind the name, or nothing when no known name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var (close, slips) = known.Select(k => (k, Slips: Distance(name.ToUpperInvariant(), k.ToUpperInvariant()))).MinBy(k => k.Slips);
        return slips <= MostSlips && slips < name.Length / 2 ? $" (did you mean '{close}'?)" : "";
    }

    // Letters to type, leave out or change between the two (Levenshtein), row by row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
