namespace AlumniCms.Media.Cleaning;

/// <summary>The shortest note that says how the camera was held, and nothing else.</summary>
internal static class OrientationNote
{
    public const int Length = 26;

    public static byte[] Of(int orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];
}
