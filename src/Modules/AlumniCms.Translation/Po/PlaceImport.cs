using System.Text.RegularExpressions;

using AlumniCms.Sites.Localization;
using AlumniCms.Translation.Words;

namespace AlumniCms.Translation.Po;

/// <summary>What a file brings for one place of a text.</summary>
internal sealed partial class PlaceImport
{
    private readonly string _title;
    private readonly string _label;
    private readonly List<ImportRemark> _remarks = [];

    public PlaceImport(TranslatedText text, TextUnit unit, IReadOnlyList<(PoKey Key, PoEntry Entry)> entries)
    {
        (_title, _label) = (text.Source.DisplayText, unit.Label);
        var own = text.Own.GetValueOrDefault(unit.Name);
        if (entries.Count == 0)
        {
            IsComplete = own is not null;
            if (own is null)
                Add(ImportProblem.Absent, 0, "", "");
            return;
        }

        var source = PoExport.Split(unit.IsLong, unit.Text);
        var former = own is null ? null : PoExport.Split(unit.IsLong, own);
        var wanted = source.With(Translate(source, former, entries, out var taken));
        if (taken == 0 || wanted.Trim() == own?.Trim())
        {
            IsComplete = _remarks.Count == 0;
            return;
        }

        if (own is not null && entries.FirstOrDefault(e => e.Key.Mark != text.MarkOf(unit.Name)) is { Entry: { } late })
        {
            _remarks.Clear();
            Add(ImportProblem.Conflict, late.Line, wanted, own);
            return;
        }

        Change = wanted;
        IsComplete = _remarks.All(r => r.Problem == ImportProblem.LinkLost);
    }

    /// <summary>The new translation, or null where nothing changes.</summary>
    public string? Change { get; }

    /// <summary>Whether the place then says all that the source says in it.</summary>
    public bool IsComplete { get; }

    public IReadOnlyList<ImportRemark> Remarks => _remarks;

    // A paragraph without a translation keeps the one that it has, where both texts go side by side, else the source's words.
    private List<string> Translate(Paragraphs source, Paragraphs? former, IReadOnlyList<(PoKey Key, PoEntry Entry)> entries, out int taken)
    {
        taken = 0;
        var left = entries.ToList();
        var texts = new List<string>();
        for (var i = 0; i < source.Texts.Count; i++)
        {
            var text = source.Texts[i];
            var at = left.FindIndex(e => e.Entry.Id == text && e.Key.Paragraph == i + 1) is >= 0 and var same ? same : left.FindIndex(e => e.Entry.Id == text);
            var kept = former?.Texts.Count == source.Texts.Count ? former.Texts[i] : text;
            if (at >= 0 && Judge(left[at].Entry) is { } translation)
            {
                taken++;
                kept = translation;
            }

            if (at >= 0)
                left.RemoveAt(at);
            else
                Add(ImportProblem.SourceChanged, left.Find(e => e.Key.Paragraph == i + 1).Entry?.Line ?? 0, left.Find(e => e.Key.Paragraph == i + 1).Entry?.Id ?? "", text);
            texts.Add(kept);
        }

        foreach (var (key, entry) in left.Where(e => e.Key.Paragraph > source.Texts.Count))
            Add(ImportProblem.SourceChanged, entry.Line, entry.Id, "");
        return texts;
    }

    private string? Judge(PoEntry entry)
    {
        var translation = entry.Texts.Count > 0 ? entry.Texts[0].ReplaceLineEndings("\n").Trim() : "";
        if (translation.Length == 0 || entry.IsFuzzy)
        {
            Add(translation.Length == 0 ? ImportProblem.Empty : ImportProblem.Fuzzy, entry.Line, entry.Id, translation);
            return null;
        }

        var lost = Marks(entry.Id).Except(Marks(translation), StringComparer.Ordinal).ToList();
        if (lost.Count > 0)
            Add(ImportProblem.LinkLost, entry.Line, string.Join(", ", lost), translation);
        return translation;
    }

    private void Add(ImportProblem problem, int line, string former, string now) =>
        _remarks.Add(new ImportRemark(problem, line, _title, _label) { Former = former, Now = now });

    private static IEnumerable<string> Marks(string text) => Mark().Matches(text).Select(m => m.Groups["address"].Success ? m.Groups["address"].Value : m.Value);

    // Addresses of links and pictures, and places for values.
    [GeneratedRegex(@"\]\((?<address>[^)\s]+)|\{\{[^}]*\}\}|\{\w+\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
