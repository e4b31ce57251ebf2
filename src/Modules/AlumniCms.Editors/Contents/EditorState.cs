using AlumniCms.ContentManagement.Actions;
using AlumniCms.Editors.Form;

namespace AlumniCms.Editors.Contents;

/// <summary>What an editor shows at a moment.</summary>
/// <param name="Values">The texts.</param>
/// <param name="Basis">The version that they started from.</param>
internal sealed record EditorState(EditorValues Values, EditingBasis? Basis)
{
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<EditorOption>> Found { get; init; } = new Dictionary<string, IReadOnlyList<EditorOption>>(StringComparer.Ordinal);

    public IReadOnlyList<string> Messages { get; init; } = [];

    public DeskAnswer? Desk { get; init; }

    public string? Notice { get; init; }

    public EditorConflict? Conflict { get; init; }
}
