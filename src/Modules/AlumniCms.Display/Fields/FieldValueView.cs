namespace AlumniCms.Display.Fields;

/// <summary>A value of a field as a page shows it: text, a link, sanitised HTML or a picture.</summary>
public sealed record FieldValueView
{
    /// <summary>Plain text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the text leads, or null.</summary>
    public string? Url { get; init; }

    /// <summary>HTML that may be written as it is, or null.</summary>
    public string? Html { get; init; }

    /// <summary>A picture, or null.</summary>
    public PictureView? Picture { get; init; }

    /// <summary>Value for machines, for example an ISO date, or null.</summary>
    public string? Machine { get; init; }

    /// <summary>Whether the value is a moment, whose hour depends on the time zone.</summary>
    public bool HasHour => Machine?.Contains('T', StringComparison.Ordinal) == true;

    /// <summary>Language of the text; null for words of the interface, such as the name of a choice.</summary>
    public string? Lang { get; init; }
}
