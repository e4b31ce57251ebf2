namespace AlumniCms.Media.Files;

/// <summary>The place of a picture that every crop of it keeps in sight.</summary>
/// <param name="X">From the left edge, 0, to the right one, 1, whatever the direction of text.</param>
/// <param name="Y">From the upper edge, 0, to the lower one, 1.</param>
public sealed record FocalPoint(double X, double Y)
{
    /// <summary>The middle: what a picture has until somebody says better.</summary>
    public static readonly FocalPoint Centre = new(0.5, 0.5);

    /// <summary>Whether both are from 0 to 1.</summary>
    public bool IsInside => X is >= 0 and <= 1 && Y is >= 0 and <= 1;

    /// <summary>As whole percent, in which people and addresses write it.</summary>
    public (int X, int Y) Percent => ((int)Math.Round(X * 100), (int)Math.Round(Y * 100));
}
