namespace AlumniCms.Editorial.Mandates;

/// <summary>A task that somebody has on the site.</summary>
/// <param name="Role">What it is called.</param>
/// <param name="Languages">The languages that it is limited to, in words; an empty text for all.</param>
/// <param name="Until">Until when, in words, or null.</param>
public sealed record OwnTask(string Role, string Languages, string? Until);
