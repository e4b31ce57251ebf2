using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary;

/// <summary>Words for what is refused of files.</summary>
internal sealed class FileRefusals(IStringLocalizer<Texts> T) : IRefusalWords
{
    public string? Of(Refusal refusal) => refusal.Code switch
    {
        "media.empty" => T["The file is empty. Choose it again."].Value,
        "media.too-large" => T["The file is larger than 50 MB. Make it smaller."],
        "media.too-many-pixels" => T["The picture has too many pixels. Make it smaller: at most 20,000 a side and 120 million in all."],
        "media.bomb" => T["The file is small but unfolds to a huge picture. Save it anew, at most 5,000 pixels a side."],
        "media.active" => T["The PDF acts by itself when it is opened: a script, a program or a file is inside. Print it to a new PDF and try again."],
        "media.locked" => T["The PDF is locked with a password, so it cannot be looked into. Save it without one and try again."],
        "media.damaged" => T["The file is damaged, or something else is hidden in it. Open it, save it anew and try again."],
        "media.type" => Kind(refusal.Message),
        "media.unknown" => T["This site has no file of its own at that path. Somebody may have moved or deleted it."],
        "media.used" => T["The file is used: see below where. Take it out there first."],
        "media.taken" => T["There is a file of that name in that folder already. Choose another name."],
        "media.text-too-long" => T["The alternative text is longer than 500 characters. Say what matters in the picture, and the rest in the article."],
        "media.credit-too-long" => T["Credit and licence have at most 200 characters each."],
        "media.focal-point" => T["The point lies outside the picture. Choose numbers from 0 to 100."],
        _ => null,
    };

    private string Kind(string message)
    {
        var taken = T["Pictures (JPEG, PNG, GIF, WebP, AVIF), PDF, MP4 and texts in UTF-8 (CSV, TXT) are taken in."];
        if (message.Contains("SVG", StringComparison.Ordinal))
            return T["SVG drawings may hold scripts. Export it as PNG or WebP."];
        if (message.Contains("office", StringComparison.Ordinal))
            return $"{T["Archives and office documents are not taken in. Export it as PDF."]} {taken}";
        if (message.Contains("web page", StringComparison.Ordinal))
            return $"{T["Web pages and scripts are not taken in."]} {taken}";
        return message.Contains("program", StringComparison.Ordinal)
            ? $"{T["Programs are not taken in."]} {taken}"
            : $"{T["Files of this kind are not taken in."]} {taken}";
    }
}
