using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Media.Variants;

/// <summary>A size in which pictures are handed out besides their own. There are these and no others, so that nobody can fill the disk.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels where the picture is cropped; null where it keeps its proportions.</param>
internal sealed record VariantSize(int Width, int? Height = null)
{
    /// <summary>The narrowest picture of which narrower versions are worth a request.</summary>
    public const int NarrowestOriginal = 400;

    /// <summary>For pages, whose browsers choose among them.</summary>
    public static readonly IReadOnlyList<VariantSize> Widths = [new(320), new(480), new(640), new(960), new(1280), new(1920), new(2560)];

    /// <summary>For cards, cropped around what matters in the picture.</summary>
    public static readonly IReadOnlyList<VariantSize> Cards = [new(320, 200), new(480, 300), new(640, 400), new(960, 600)];

    /// <summary>The one that cards name.</summary>
    public static readonly VariantSize Medium = Widths[2];

    /// <summary>The cropped one that cards name.</summary>
    public static readonly VariantSize Card = Cards[2];

    /// <summary>For the previews of shared links.</summary>
    public static readonly VariantSize Preview = new(1200, 630);

    // A GIF would stand still, and of an AVIF the size is not known.
    private static readonly string[] Kinds = [MediaKind.Jpeg.ContentType, MediaKind.Png.ContentType, MediaKind.Webp.ContentType];

    /// <summary>How the size is written in the names of files.</summary>
    public string Name => Height is { } height ? FormattableString.Invariant($"{Width}x{height}") : FormattableString.Invariant($"{Width}");

    /// <summary>How the size of a file is called: a crop has another content when its focal point moves.</summary>
    public string NameOf(MediaFileEntry file) => Height is null || file.Details.FocalPoint == FocalPoint.Centre
        ? Name
        : FormattableString.Invariant($"{Name}-{file.Details.FocalPoint.Percent.X}-{file.Details.FocalPoint.Percent.Y}");

    /// <summary>How the size is asked for.</summary>
    public string Query => Height is { } height ? FormattableString.Invariant($"w={Width}&h={height}") : FormattableString.Invariant($"w={Width}");

    // The programs that show previews of links do not all know WebP.
    public MediaKind Kind => this == Preview ? MediaKind.Jpeg : MediaKind.Webp;

    /// <summary>The size that a query asks for, or null for none or one that there is not.</summary>
    public static VariantSize? Asked(IQueryCollection query)
    {
        var name = query.ContainsKey("h") ? $"{query["w"]}x{query["h"]}" : query["w"].ToString();
        return Widths.Concat(Cards).Append(Preview).FirstOrDefault(s => s.Name == name);
    }

    /// <summary>Whether a file can be handed out in this size: a picture at rest that is large enough.</summary>
    public bool Fits(MediaFileEntry file) => Kinds.Contains(file.ContentType)
        && (Height is { } height ? file.Width >= Width && file.Height >= height : file.Width > Width);
}
