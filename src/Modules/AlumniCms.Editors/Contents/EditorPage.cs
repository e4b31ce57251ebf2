using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Frames;
using AlumniCms.Editorial.Panel;
using AlumniCms.Display.Frames;
using AlumniCms.Editors.Form;

namespace AlumniCms.Editors.Contents;

/// <summary>The editor of an item.</summary>
public sealed class EditorPage : AdminPage
{
    /// <summary>Where the form is sent.</summary>
    public required string Action { get; init; }

    /// <summary>Id of the item; empty for one that has not been saved.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>What its type is called.</summary>
    public required string TypeName { get; init; }

    /// <summary>Its culture, or an empty text.</summary>
    public required string Culture { get; init; }

    /// <summary>Where it stands.</summary>
    public required ContentState State { get; init; }

    /// <summary>The groups of controls.</summary>
    public required IReadOnlyList<EditorPart> Parts { get; init; }

    /// <summary>The version that the editor started from, or an empty text.</summary>
    public required string BasisVersion { get; init; }

    /// <summary>How often that version had been changed.</summary>
    public required int BasisRevision { get; init; }

    /// <summary>Values that stand in the form without a control.</summary>
    public IReadOnlyDictionary<string, string> Hidden { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The workflow of the text, and what was remarked on it.</summary>
    public required EditorialPanel Workflow { get; init; }

    /// <summary>The controls that a remark can be about: name and label.</summary>
    public IReadOnlyList<EditorOption> Commentable { get; init; } = [];

    /// <summary>What a button of the workflow has done, or null.</summary>
    public string? DeskNotice { get; init; }

    /// <summary>Why such a button has done nothing.</summary>
    public IReadOnlyList<string> DeskProblems { get; init; } = [];

    /// <summary>A remark that is being written, and what it is about.</summary>
    public string CommentText { get; init; } = "";

    /// <summary>Name of the control that it is about, or an empty text.</summary>
    public string CommentField { get; init; } = "";

    /// <summary>The words that it is about, or an empty text.</summary>
    public string CommentPassage { get; init; } = "";

    /// <summary>The person may remove it.</summary>
    public bool CanRemove { get; init; }

    /// <summary>The person may read it only.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Names of the others who have the item open.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Address as readers see it, or null.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Where other modules lead from this entry.</summary>
    public IReadOnlyList<EntryLink> Links { get; init; } = [];

    /// <summary>The languages of the site: where the translation is, or where it is begun.</summary>
    public IReadOnlyList<EditorTranslation> Translations { get; init; } = [];

    /// <summary>What it translates, where that stands beside it; else null.</summary>
    public Translation.BesidePage? Beside { get; init; }

    /// <summary>Where it is translated side by side, or null.</summary>
    public string? TranslateUrl { get; init; }

    /// <summary>What differs from what somebody else has saved meanwhile; null when there is no conflict.</summary>
    public EditorConflict? Conflict { get; init; }

    /// <summary>What the checks of the text say.</summary>
    public IReadOnlyList<Checks.ContentRemark> Remarks { get; init; } = [];

    /// <summary>Who and when, in words, or null.</summary>
    public string? ChangedNote { get; init; }
}
