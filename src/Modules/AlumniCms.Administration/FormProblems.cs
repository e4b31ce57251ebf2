using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

namespace AlumniCms.Administration;

/// <summary>What is to be mended in a form, in the person’s language, by field.</summary>
internal sealed record FormProblems(IReadOnlyList<(string? Field, string Text)> All)
{
    public static readonly FormProblems None = new([]);

    public static FormProblems Of(IEnumerable<Refusal> refusals, RefusalTexts texts) => new([.. refusals.Select(r => (r.Path, texts.Of(r)))]);

    public IReadOnlyList<string> Texts => [.. All.Select(p => p.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>What is wrong with a field, or null.</summary>
    public string? For(string field) => All.FirstOrDefault(p => p.Field == field).Text;

    /// <summary>What the field’s <c>aria-invalid</c> says.</summary>
    public string? Invalid(string field) => For(field) is null ? null : "true";
}
