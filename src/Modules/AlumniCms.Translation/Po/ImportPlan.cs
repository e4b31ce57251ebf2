using AlumniCms.Sites.Localization;

namespace AlumniCms.Translation.Po;

/// <summary>What a file would change of one text, and what does not fit.</summary>
/// <param name="Text">The text as it stands now.</param>
/// <param name="Changes">The new translations by place.</param>
/// <param name="Remarks">What there is to say.</param>
internal sealed record ImportPlan(TranslatedText Text, IReadOnlyDictionary<string, string> Changes, IReadOnlyList<ImportRemark> Remarks)
{
    /// <summary>Whether the translation says all of the source when it is done: then it is up to date with it.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Holds the entries about a text against the text as it stands.</summary>
    public static ImportPlan Make(TranslatedText text, IReadOnlyList<(PoKey Key, PoEntry Entry)> entries)
    {
        var (changes, remarks) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<ImportRemark>());
        var byName = entries.ToLookup(e => e.Key.Name, StringComparer.Ordinal);
        var isComplete = true;
        foreach (var unit in text.Units)
        {
            var place = new PlaceImport(text, unit, [.. byName[unit.Name]]);
            if (place.Change is { } change)
                changes[unit.Name] = change;
            remarks.AddRange(place.Remarks);
            isComplete &= place.IsComplete;
        }

        var known = text.Units.Select(u => u.Name).ToHashSet(StringComparer.Ordinal);
        remarks.AddRange(entries.Where(e => !known.Contains(e.Key.Name))
            .Select(e => new ImportRemark(ImportProblem.SourceChanged, e.Entry.Line, text.Source.DisplayText, e.Key.Name) { Former = e.Entry.Id }));
        return new(text, changes, remarks) { IsComplete = isComplete };
    }
}
