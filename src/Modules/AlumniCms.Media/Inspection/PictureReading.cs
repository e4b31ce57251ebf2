using System.Diagnostics.CodeAnalysis;

namespace AlumniCms.Media.Inspection;

/// <summary>What a picture's own structure says: its size, or why it is no sound picture.</summary>
internal sealed record PictureReading(PictureSize? Size, string? Fault)
{
    public static readonly PictureReading Truncated = Damaged("it ends too early");

    [MemberNotNullWhen(true, nameof(Size))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsSound => Size is not null;

    /// <summary>How many pictures follow each other; one for a picture at rest.</summary>
    public int Frames { get; init; } = 1;

    public static PictureReading Damaged(string fault) => new(Size: null, fault);

    public PictureReading Turned() => Size is { } size ? this with { Size = new PictureSize(size.Height, size.Width) } : this;

    public static PictureReading Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
            ? new(new PictureSize((int)width, (int)height), Fault: null)
            : Damaged("it says that it has no size");
}
