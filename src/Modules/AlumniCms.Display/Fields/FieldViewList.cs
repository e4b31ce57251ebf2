namespace AlumniCms.Display.Fields;

/// <summary>Picks fields by name, so that a view puts each where it belongs.</summary>
public static class FieldViewList
{
    /// <summary>The field of that name, or null when the item has no value for it or the reader may not see it.</summary>
    public static FieldView? Find(this IReadOnlyList<FieldView> fields, string name) =>
        fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The fields that a view has not placed itself.</summary>
    public static IReadOnlyList<FieldView> Except(this IReadOnlyList<FieldView> fields, params ReadOnlySpan<string> names)
    {
        var rest = new List<FieldView>();
        foreach (var field in fields)
            if (!names.Contains(field.Name, StringComparer.OrdinalIgnoreCase))
                rest.Add(field);
        return rest;
    }

    /// <summary>The fields of those names, in that order, as far as there are values.</summary>
    public static IReadOnlyList<FieldView> Only(this IReadOnlyList<FieldView> fields, params ReadOnlySpan<string> names)
    {
        var found = new List<FieldView>();
        foreach (var name in names)
            if (fields.Find(name) is { } field)
                found.Add(field);
        return found;
    }
}
