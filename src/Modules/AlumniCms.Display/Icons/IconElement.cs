using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Hosting;

namespace AlumniCms.Display.Icons;

/// <summary>
/// Draws <c>&lt;icon name="calendar-event" /&gt;</c> as an SVG within the page, as tall as the text and of its colour. It is hidden from
/// assistive technology: the words beside it say what it means.
/// </summary>
/// <remarks>The names are listed in <c>Assets/icons.json</c> of the public theme.</remarks>
/// <param name="environment">Tells whether an unknown name is an error (everywhere but in production) or leaves a gap.</param>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconElement(IHostEnvironment environment) : TagHelper
{
    /// <summary>The icon's name in Bootstrap Icons, such as <c>calendar-event</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>Further CSS classes of the drawing.</summary>
    public string? Class { get; set; }

    /// <summary>Writes the drawing.</summary>
    /// <exception cref="InvalidOperationException">There is no icon of that name, and this is not production.</exception>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IconSet.Find(Name) is not { } icon)
        {
            if (!environment.IsProduction())
                throw new InvalidOperationException(
                    $"There is no icon \"{Name}\". Add it to \"names\" in src/Themes/AlumniCms.Themes.Public/Assets/icons.json and run \"npm run icons\" there.");
            output.SuppressOutput();
            return;
        }
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Class is null ? icon.Class : $"{icon.Class} {Class}");
        output.Attributes.SetAttribute("width", "1em");
        output.Attributes.SetAttribute("height", "1em");
        output.Attributes.SetAttribute("fill", "currentColor");
        output.Attributes.SetAttribute("viewBox", "0 0 16 16");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(icon.Content);
    }
}
