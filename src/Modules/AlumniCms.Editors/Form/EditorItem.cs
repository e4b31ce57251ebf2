namespace AlumniCms.Editors.Form;

/// <summary>An item inside another one, in an editor.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Prefix">What the names of its values begin with.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Fields">Its controls.</param>
public sealed record EditorItem(string Id, string Prefix, string ContentType, string Title, IReadOnlyList<EditorField> Fields);
