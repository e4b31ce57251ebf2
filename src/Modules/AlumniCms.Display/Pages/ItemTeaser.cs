using AlumniCms.ContentManagement.Items;

namespace AlumniCms.Display.Pages;

/// <summary>An item in a list.</summary>
/// <param name="Item">The item.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address on the reader's site and in the reader's culture.</param>
/// <param name="Lang">Language of its text.</param>
/// <param name="Summary">What sums it up, or null.</param>
/// <param name="PictureUrl">Address of its picture, or null.</param>
/// <param name="PictureText">Alternative text of the picture.</param>
/// <param name="Date">The date that the list goes by.</param>
public sealed record ItemTeaser(
    ContentItem Item, string Title, string Url, string Lang, string? Summary, string? PictureUrl, string PictureText, DateTime Date);
