using System.Globalization;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Media.Actions;

/// <summary>Refusals that several actions share.</summary>
internal static class MediaRefusals
{
    public static readonly Refusal Unknown = new(
        "media.unknown", "This site has no file of its own at that path. Somebody may have moved or deleted it.", "Path");

    public static readonly Refusal Conflict = new(
        "conflict", "Somebody else has changed the file meanwhile. Look at what it says now, and change it again.");

    public static Refusal Used(int count) => new(
        "media.used",
        count == 1
            ? "The file is used in one place. Take it out there first."
            : string.Create(CultureInfo.InvariantCulture, $"The file is used in {count} places. Take it out there first."),
        "Path");
}
