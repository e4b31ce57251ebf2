using AlumniCms.Admin.Frames;

namespace AlumniCms.Translation.Po;

/// <summary>What a translator’s file would change: nothing is saved yet.</summary>
public sealed class ImportReportPage : AdminPage
{
    /// <summary>Name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Its language.</summary>
    public required string Culture { get; init; }

    /// <summary>Where it is confirmed; null where there is nothing to take.</summary>
    public required string? ConfirmUrl { get; init; }

    /// <summary>Titles of the texts that get something, with the words of each place and what should be known of the translation.</summary>
    public required IReadOnlyList<(string Title, IReadOnlyList<(string Label, string Text)> Places, string Note)> Fitting { get; init; }

    /// <summary>Marks the texts as they stand here: what has changed since is looked at again.</summary>
    public required string Seen { get; init; }

    /// <summary>What does not fit, or is to be looked at, by what it is.</summary>
    public required IReadOnlyList<(string Title, string Advice, IReadOnlyList<ImportRemark> Remarks)> Remarks { get; init; }
}
