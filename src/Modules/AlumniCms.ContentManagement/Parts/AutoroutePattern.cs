namespace AlumniCms.ContentManagement.Parts;

/// <summary>The Liquid patterns of <c>AutoroutePartSettings</c> that are understood here.</summary>
public static class AutoroutePattern
{
    /// <summary>What a pattern asks for.</summary>
    public enum Kind
    {
        /// <summary>The title's slug.</summary>
        Title = 0,

        /// <summary>The container's slug, then the title's.</summary>
        ContainerThenTitle = 1,

        /// <summary>Something that is not understood: the title's slug is used, with a warning.</summary>
        Unknown = 2,
    }

    /// <summary>Reads a pattern, whatever its white space.</summary>
    public static Kind Read(string? pattern)
    {
        var bare = string.Concat((pattern ?? "").Where(c => !char.IsWhiteSpace(c)));
        return bare switch
        {
            "" or "{{Model.ContentItem|display_text|slugify}}" or "{{ContentItem|display_text|slugify}}"
                or "{{ContentItem.DisplayText|slugify}}" or "{{Model.ContentItem.DisplayText|slugify}}" => Kind.Title,
            "{{Model.ContentItem|container|display_text|slugify}}/{{Model.ContentItem|display_text|slugify}}"
                or "{{ContentItem|container|display_text|slugify}}/{{ContentItem|display_text|slugify}}"
                => Kind.ContainerThenTitle,
            _ => Kind.Unknown,
        };
    }
}
