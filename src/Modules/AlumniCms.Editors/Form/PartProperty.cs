using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Parts;

namespace AlumniCms.Editors.Form;

/// <summary>A property of one of the parts that this program brings along.</summary>
/// <param name="Part">Name of the part.</param>
/// <param name="Property">Name of the property.</param>
/// <param name="Label">Its label, in English.</param>
/// <param name="Kind">How it is edited.</param>
/// <param name="Hint">Advice, in English, or null.</param>
internal sealed record PartProperty(string Part, string Property, string Label, FieldKind Kind, string? Hint = null)
{
    private static readonly PartProperty[] All =
    [
        new("TitlePart", "Title", "Title", FieldKind.Text),
        new("LocalizedTitlePart", "Titles", "Title in the languages of the site", FieldKind.Titles),
        new("MarkdownBodyPart", "Markdown", "Text", FieldKind.Markdown),
        new("HtmlBodyPart", "Html", "Text (HTML)", FieldKind.Html, "Scripts and styles are taken out when it is saved."),
        new("AutoroutePart", "Path", "Address", FieldKind.Text, "Leave it empty to have it made from the title. An old address leads to the new one."),
        new("AliasPart", "Alias", "Alias", FieldKind.Text, "The short name by which the program finds the item."),
        new("PublishLaterPart", "ScheduledPublishUtc", "Publish at", FieldKind.DateTime),
        new("ArchiveLaterPart", "ScheduledArchiveUtc", "Take off the site at", FieldKind.DateTime),
        new("SeoMetaPart", "PageTitle", "Title for search engines", FieldKind.Text, "Empty: the title."),
        new("SeoMetaPart", "MetaDescription", "Description for search engines", FieldKind.TextArea, "Empty: the summary."),
        new("LinkMenuItemPart", "Name", "Words of the link", FieldKind.Text),
        new("LinkMenuItemPart", "Url", "Address", FieldKind.Text, "An address of the site begins with ~/"),
        new("ContentMenuItemPart", "Name", "Words of the link", FieldKind.Text),
    ];

    /// <summary>Whether it is what an entry of a menu says: readers are shown the title of the entry, as in Orchard Core.</summary>
    public bool IsMenuWords => Property == "Name" && Part is "LinkMenuItemPart" or "ContentMenuItemPart";

    /// <summary>The properties of a part that an editor may change.</summary>
    public static IEnumerable<PartProperty> Of(ContentTypePartDefinition part)
    {
        if (part.PartName == "AutoroutePart" && !part.Settings.Get<AutoroutePartSettings>().AllowCustomPath)
            return [];
        return All.Where(p => p.Part == part.PartName);
    }

    /// <summary>Whether the part stands beside the text.</summary>
    public static bool IsAside(string part) =>
        part is "AutoroutePart" or "AliasPart" or "PublishLaterPart" or "ArchiveLaterPart" or "SeoMetaPart";
}
