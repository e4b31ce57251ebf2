using System.Collections.Frozen;

namespace AlumniCms.ContentManagement.Definitions;

/// <summary>All definitions that a site sees, at one moment. Immutable and shared by the sites that see the same.</summary>
public sealed class ContentModel
{
    private readonly FrozenDictionary<string, ContentTypeDefinition> _types;
    private readonly FrozenDictionary<string, ContentPartDefinition> _parts;

    public ContentModel(IEnumerable<ContentTypeDefinition> types, IEnumerable<ContentPartDefinition> parts)
    {
        _types = types.ToFrozenDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
        _parts = parts.ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        Sections = [.. _types.Values.Where(t => t.Aspects.Section.Count > 0)
            .OrderBy(t => t.Aspects.Position).ThenBy(t => t.Name, StringComparer.Ordinal)];
    }

    /// <summary>A model without any definition.</summary>
    public static ContentModel Empty { get; } = new([], []);

    /// <summary>All types.</summary>
    public IEnumerable<ContentTypeDefinition> Types => _types.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>All parts that have fields or settings.</summary>
    public IEnumerable<ContentPartDefinition> Parts => _parts.Values.OrderBy(p => p.Name, StringComparer.Ordinal);

    /// <summary>The types that have a list under an address of their own, in the order of the sections.</summary>
    public IReadOnlyList<ContentTypeDefinition> Sections { get; }

    /// <summary>The type of that name, compared without case.</summary>
    public ContentTypeDefinition? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The part of that name, compared without case.</summary>
    public ContentPartDefinition? FindPart(string name) => _parts.GetValueOrDefault(name);

    /// <summary>The fields of the part with the type's own name.</summary>
    public IReadOnlyList<ContentPartFieldDefinition> OwnFields(string type) => FindPart(type)?.Fields ?? [];
}
