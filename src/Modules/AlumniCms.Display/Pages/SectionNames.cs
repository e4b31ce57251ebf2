using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Display.Pages;

/// <summary>What a list is called: the type's plural, from data where it says one.</summary>
public static class SectionNames
{
    /// <summary>The English text that is then translated.</summary>
    public static string Plural(ContentTypeDefinition type) => type.Aspects.Plural ?? type.DisplayName;
}
