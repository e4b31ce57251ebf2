using AlumniCms.Sites.Localization;
using AlumniCms.Translation.Matrix;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Translation.Po;

/// <summary>What the remarks on a file mean, and what to do about them.</summary>
internal sealed class ImportWords(IStringLocalizer<Texts> T, TypeWords types)
{
    /// <summary>What a place of a text is called.</summary>
    public string Of(string label) => types.Of(label) is { } own ? own : T[label];

    /// <summary>The remarks by what they are, the gravest first.</summary>
    public IReadOnlyList<(string Title, string Advice, IReadOnlyList<ImportRemark> Remarks)> Of(IReadOnlyList<ImportRemark> remarks) =>
        [.. new[] { ImportProblem.Conflict, ImportProblem.SourceChanged, ImportProblem.Refused, ImportProblem.LinkLost, ImportProblem.Fuzzy, ImportProblem.Empty, ImportProblem.Absent, ImportProblem.Unknown }
            .Select(p => (Problem: p, Found: remarks.Where(r => r.Problem == p).ToList())).Where(p => p.Found.Count > 0)
            .Select(p => (Title(p.Problem), Advice(p.Problem), (IReadOnlyList<ImportRemark>)[.. p.Found.Select(r => r with { Label = Of(r.Label) })]))];

    /// <summary>Where a file is wrong, what is wrong and what to do about it. Pieces of the file keep their own direction.</summary>
    public string Of(PoFormatException exception) => T["Line {0}: {1}. {2}", exception.Line, T[exception.Problem, [.. exception.Arguments.Select(a => $"\u2068{a}\u2069")]].Value, T[exception.Remedy].Value];

    private string Title(ImportProblem problem) => problem switch
    {
        ImportProblem.Conflict => T["Changed by somebody else"],
        ImportProblem.SourceChanged => T["The source has changed"],
        ImportProblem.Refused => T["Not yours to write"],
        ImportProblem.LinkLost => T["A link got lost"],
        ImportProblem.Fuzzy => T["Marked as a guess"],
        ImportProblem.Empty => T["Not translated"],
        ImportProblem.Absent => T["Not in the file"],
        ImportProblem.Unknown => T["Unknown entries"],
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A problem without words."),
    };

    private string Advice(ImportProblem problem) => problem switch
    {
        ImportProblem.Conflict => T["The translation was changed on the site since the file was made. It stays as it is: put both together in the editor."],
        ImportProblem.SourceChanged => T["These paragraphs say something else now, or are new or gone. They are left out: translate them side by side, or make a new file."],
        ImportProblem.Refused => T["You lack the right to write these texts in this language. Ask an editor to bring the file."],
        ImportProblem.LinkLost => T["The translation lacks an address or a place for a value that the source has. It is saved all the same: look at it in the editor."],
        ImportProblem.Fuzzy => T["The translator has not confirmed these (fuzzy). They are left out: confirm them in the file and bring it again."],
        ImportProblem.Empty => T["These have no translation in the file. What stands on the site stays."],
        ImportProblem.Absent => T["These places have no translation yet, and the file says nothing of them: it was cut off, or made before they were written."],
        ImportProblem.Unknown => T["These do not come from this site, or their msgctxt was changed, or the text is gone. They are left out."],
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A problem without words."),
    };
}
