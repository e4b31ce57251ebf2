using AlumniCms.Display.Fields;

namespace AlumniCms.Display.Pages;

/// <summary>An item inside another one, as a page shows it.</summary>
/// <param name="Part">Name of the part that holds it, for example <c>Agreements</c>.</param>
/// <param name="Group">Name of the bag or flow, for the reader.</param>
/// <param name="Title">What the item is called, or empty.</param>
/// <param name="BodyHtml">Its body.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Lang">Language of its words.</param>
/// <param name="Depth">1 for an item of the page's own bags.</param>
public sealed record ContainedView(
    string Part, string Group, string Title, string BodyHtml, IReadOnlyList<FieldView> Fields, string Lang, int Depth);
