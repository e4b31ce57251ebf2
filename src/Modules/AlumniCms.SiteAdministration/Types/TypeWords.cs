using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Permissions;

using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>What the pieces of a content type are called for people.</summary>
internal sealed class TypeWords(IStringLocalizerFactory localizers, IStringLocalizer<Texts> T)
{
    private static readonly string[] Attachable =
        ["TitlePart", "LocalizedTitlePart", "AutoroutePart", "MarkdownBodyPart", "HtmlBodyPart", "LocalizationPart", "AliasPart", "PublishLaterPart", "ArchiveLaterPart", "SeoMetaPart"];

    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");

    /// <summary>The parts that a type can still be given: name and words.</summary>
    public IReadOnlyList<(string Value, string Text)> Parts(ContentTypeDefinition type, ContentModel model) =>
        [.. Attachable.Concat(model.Parts.Select(p => p.Name).Where(n => model.FindType(n) is null && !n.StartsWith("Taxonomy", StringComparison.Ordinal) && !n.StartsWith("Menu", StringComparison.Ordinal)))
            .Distinct(StringComparer.OrdinalIgnoreCase).Where(n => !type.HasPart(n)).Select(n => (n, OfPart(n)))];

    /// <summary>A name of the definitions, in the person's language where the model has it.</summary>
    public string Defined(string text) => text.Length == 0 ? "" : _definitions[text];

    public string OfPart(ContentTypePartDefinition part, string type) =>
        part.Name == type ? T["The type’s own fields"]
        : part.PartSettings.DisplayName is { Length: > 0 } own ? Defined(own) : OfPart(part.PartName);

    public string OfPart(string part) => part switch
    {
        "TitlePart" => T["Title"],
        "LocalizedTitlePart" => T["Title in each language"],
        "AutoroutePart" => T["Address of its page"],
        "MarkdownBodyPart" => T["Rich text"],
        "HtmlBodyPart" => T["Text in HTML"],
        "LocalizationPart" => T["Translations"],
        "AliasPart" => T["Alias"],
        "PublishLaterPart" => T["Publish later"],
        "ArchiveLaterPart" => T["Take off later"],
        "SeoMetaPart" => T["Words for search engines"],
        "BagPart" => T["Entries inside"],
        _ => part,
    };

    public string OfField(string kind) => kind switch
    {
        "TextField" => T["Text"],
        "BooleanField" => T["Yes or no"],
        "NumericField" => T["Number"],
        "DateField" => T["Date"],
        "DateTimeField" => T["Date and time"],
        "TimeField" => T["Time of day"],
        "LinkField" => T["Link"],
        "HtmlField" => T["Text in HTML"],
        "MarkdownField" => T["Rich text"],
        "MediaField" => T["Pictures or files"],
        "ContentPickerField" => T["Other entries"],
        "LocalizationSetContentPickerField" => T["Other entries, in each language"],
        "TaxonomyField" => T["Terms of a taxonomy"],
        "UserPickerField" => T["People"],
        "MultiTextField" => T["Several texts"],
        "GeoPointField" => T["Point on the map"],
        "YoutubeField" => T["Video"],
        _ => kind,
    };

    /// <summary>The ways to fill a text in: name of the editor and words.</summary>
    public IReadOnlyList<(string Value, string Text)> Editors(string kind, string current)
    {
        (string, string)[] known = kind == "TextField"
            ? [("", T["One line"]), ("TextArea", T["Several lines"]), ("PredefinedList", T["A list to choose from"]), ("Email", T["E-mail address"]), ("Tel", T["Telephone number"]), ("Url", T["Web address"]), ("Country", T["Country"]), ("TimeZone", T["Time zone"])]
            : [];
        return known.Length == 0 || known.Any(k => k.Item1 == current) ? known : [.. known, (current, current)];
    }

    public string OfAudience(string audience) => audience switch
    {
        Audience.Members => T["Members"],
        Audience.Dues => T["Members who have paid their dues"],
        Audience.Secret => T["Nobody but the team"],
        _ => T["Everyone who may read the entry"],
    };

    public string OfOrigin(DefinitionOrigin origin) => origin switch
    {
        DefinitionOrigin.Own => T["This site"],
        DefinitionOrigin.Network => T["The whole network"],
        _ => T["The program"],
    };
}
