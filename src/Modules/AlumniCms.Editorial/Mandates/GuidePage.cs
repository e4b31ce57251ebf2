using AlumniCms.Admin.Frames;

namespace AlumniCms.Editorial.Mandates;

/// <summary>The writing guide of a site, to be read or written.</summary>
public sealed class GuidePage : AdminPage
{
    /// <summary>The guide as HTML.</summary>
    public string Html { get; init; } = "";

    /// <summary>Its language.</summary>
    public string Culture { get; init; } = "";

    /// <summary>Where it is changed; null for who may not.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Languages with what is written in each.</summary>
    public IReadOnlyList<(string Culture, string Markdown)> Texts { get; init; } = [];

    /// <summary>What stands there as long as the site writes nothing.</summary>
    public string BuiltIn { get; init; } = "";

    /// <summary>What the form was made from.</summary>
    public int Revision { get; init; }
}
