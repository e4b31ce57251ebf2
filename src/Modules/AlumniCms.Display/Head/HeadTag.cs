namespace AlumniCms.Display.Head;

/// <summary>An element of the head that has no content.</summary>
/// <param name="Name">Name of the element, <c>link</c> or <c>meta</c>.</param>
/// <param name="Attributes">Its attributes, not encoded.</param>
internal sealed record HeadTag(string Name, IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string name] => Attributes.Where(a => a.Name == name).Select(a => a.Value).FirstOrDefault();
}
