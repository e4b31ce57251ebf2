using AlumniCms.Kernel.Sites;

namespace AlumniCms.Media.Files;

/// <summary>A file of a site: a path that leads to a blob, with what people say of it.</summary>
internal sealed class MediaFile : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string Path { get; set; }

    /// <summary>The folder part of the path, empty for none: what the library lists by.</summary>
    public string Folder { get; set; } = "";

    /// <summary>SHA-256 of the content that readers get, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; set; }

    /// <summary>SHA-256 of the content as it was brought, which no address leads to; null when readers get that very content.</summary>
    public string? OriginalHash { get; set; }

    public required string ContentType { get; set; }

    public long Length { get; set; }

    public int? Width { get; set; }

    public int? Height { get; set; }

    public DateTime ModifiedUtc { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Id of the account that brought it; empty for the operator.</summary>
    public string UploaderId { get; set; } = "";

    /// <summary>Alternative texts by culture as JSON, or null.</summary>
    public string? Texts { get; set; }

    public string Credit { get; set; } = "";

    public string Licence { get; set; } = "";

    public bool IsDecorative { get; set; }

    public double FocalX { get; set; } = FocalPoint.Centre.X;

    public double FocalY { get; set; } = FocalPoint.Centre.Y;

    /// <summary>Name, texts and credit without case and accents: what the library searches.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>A picture that somebody who does not see it is told nothing of.</summary>
    public bool LacksText { get; set; }

    /// <summary>Rises with each change of the details.</summary>
    public int Revision { get; set; }

    public MediaDetails Details => new()
    {
        Texts = MediaDetails.ReadTexts(Texts),
        Credit = Credit,
        Licence = Licence,
        IsDecorative = IsDecorative,
        FocalPoint = new FocalPoint(FocalX, FocalY),
    };

    /// <summary>Brings what is derived from the other properties in line.</summary>
    public void Derive()
    {
        var texts = MediaDetails.ReadTexts(Texts);
        var cut = Path.LastIndexOf('/');
        Folder = cut < 0 ? "" : Path[..cut];
        LacksText = ContentType.StartsWith("image/", StringComparison.Ordinal) && !IsDecorative && texts.Count == 0;
        SearchText = MediaSearchText.Of([Path[(cut + 1)..], .. texts.Values, Credit]);
    }
}
