using System.Globalization;

using AlumniCms.Media.Files;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.MediaLibrary.Pages;

/// <summary>What the form of a file says, as it was typed.</summary>
public sealed record FileInput
{
    private const string TextPrefix = "text.";
    private const int MostTexts = 60;

    /// <summary>Alternative texts by culture.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who made it.</summary>
    public string Credit { get; init; } = "";

    /// <summary>Under which terms.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Whether it only decorates.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Percent from the left.</summary>
    public string FocalX { get; init; } = "50";

    /// <summary>Percent from the top.</summary>
    public string FocalY { get; init; } = "50";

    /// <summary>The revision that the person saw, or null.</summary>
    public int? Basis { get; init; }

    /// <summary>What is stored.</summary>
    public static FileInput Of(MediaDetails details, int revision) => new()
    {
        Texts = details.Texts,
        Credit = details.Credit,
        Licence = details.Licence,
        IsDecorative = details.IsDecorative,
        FocalX = details.FocalPoint.Percent.X.ToString(CultureInfo.InvariantCulture),
        FocalY = details.FocalPoint.Percent.Y.ToString(CultureInfo.InvariantCulture),
        Basis = revision,
    };

    /// <summary>What was typed.</summary>
    public static FileInput Read(IFormCollection form) => new()
    {
        Texts = form.Where(f => f.Key.StartsWith(TextPrefix, StringComparison.Ordinal)).Take(MostTexts)
            .ToDictionary(f => f.Key[TextPrefix.Length..], f => f.Value.ToString(), StringComparer.Ordinal),
        Credit = form["credit"].ToString(),
        Licence = form["licence"].ToString(),
        IsDecorative = form["decorative"].Count > 0,
        FocalX = form["focalX"].ToString() is { Length: > 0 } x ? x : "50",
        FocalY = form["focalY"].ToString() is { Length: > 0 } y ? y : "50",
        Basis = int.TryParse(form["basis"], NumberStyles.None, CultureInfo.InvariantCulture, out var basis) ? basis : null,
    };

    /// <summary>The details that it says; a point outside the picture for numbers that are none.</summary>
    public MediaDetails ToDetails() => new()
    {
        Texts = Texts,
        Credit = Credit,
        Licence = Licence,
        IsDecorative = IsDecorative,
        FocalPoint = new FocalPoint(Part(FocalX), Part(FocalY)),
    };

    private static double Part(string percent) =>
        double.TryParse(percent.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number / 100
            : double.NaN;
}
