using AlumniCms.Editors.Form;

namespace AlumniCms.Editors.Versions;

/// <summary>What a control says, as text that can be compared and read.</summary>
internal static class FieldText
{
    public static string Of(EditorField field) => field.Kind switch
    {
        FieldKind.Items => string.Join('\n', field.Items.Select(i => i.Title)),
        FieldKind.Media or FieldKind.Picker => string.Join('\n', field.Chosen.Select(c => c.Alt.Length > 0 ? $"{c.Text} ({c.Alt})" : c.Text)),
        FieldKind.Choice => string.Join('\n', field.Options.Where(o => field.Values.Contains(o.Value)).Select(o => o.Text)),
        FieldKind.Link or FieldKind.Point or FieldKind.Titles => string.Join('\n', field.Parts.Values.Where(v => v.Length > 0)),
        _ => string.Join('\n', field.Values),
    };
}
