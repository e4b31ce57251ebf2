using System.Globalization;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>The version that an editor started from.</summary>
/// <param name="ContentItemVersionId">The version.</param>
/// <param name="Revision">How often it had been changed then.</param>
public sealed record EditingBasis(string ContentItemVersionId, int Revision)
{
    /// <summary>The basis as a control of a form carries it; null for what is none.</summary>
    public static EditingBasis? Read(string text) =>
        text.Split('.') is [var version, var revision] && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(version, number) : null;

    /// <summary>As <see cref="Read"/> reads it.</summary>
    public override string ToString() => FormattableString.Invariant($"{ContentItemVersionId}.{Revision}");
}
