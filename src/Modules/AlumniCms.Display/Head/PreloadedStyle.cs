using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Net.Http.Headers;

namespace AlumniCms.Display.Head;

/// <summary>
/// <c>&lt;link rel="stylesheet" href="…" preload&gt;</c>: the answer's head names the style sheet as well (RFC 8288), so
/// that a browser asks for it before it reads the page, and a proxy that knows how says it earlier still (RFC 8297).
/// </summary>
[HtmlTargetElement("link", Attributes = "preload,href", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PreloadedStyle : TagHelper
{
    /// <summary>The page that is drawn; its answer has not begun.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>Address of the style sheet.</summary>
    [HtmlAttributeName("href")]
    public required string Href { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("preload");
        output.Attributes.SetAttribute("href", Href);
        ViewContext.HttpContext.Response.Headers.Append(HeaderNames.Link, $"<{Href}>; rel=preload; as=style");
    }
}
