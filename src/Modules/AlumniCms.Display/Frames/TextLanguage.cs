using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AlumniCms.Display.Frames;

/// <summary>
/// <c>&lt;h1 text-lang="@Model.Lang"&gt;</c>: says the language and the direction of an element's words, where they are not
/// those of the page. Only elements that hold nothing but the text carry it: a word of the interface within would be
/// read out in the wrong language.
/// </summary>
[HtmlTargetElement("*", Attributes = "text-lang")]
public sealed class TextLanguage(InterfaceLanguage languages, CurrentSite site) : TagHelper
{
    /// <summary>Culture of the words; null or empty for those of the interface.</summary>
    public string? TextLang { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(TextLang) || TextLang == languages.For(site.Site, site.Culture))
            return;
        output.Attributes.SetAttribute("lang", TextLang);
        output.Attributes.SetAttribute("dir", CultureText.Direction(TextLang));
    }
}
