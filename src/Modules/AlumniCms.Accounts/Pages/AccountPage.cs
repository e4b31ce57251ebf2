using AlumniCms.Display.Rendering;

namespace AlumniCms.Accounts.Pages;

/// <summary>What the pages about accounts have in common.</summary>
public abstract class AccountPage : PageModel
{
    /// <summary>What is to be mended, for the reader; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>What has been done, for the reader, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>Id of the paragraph that says what is to be mended, for the fields that it concerns; null when all is well.</summary>
    public string? ProblemId => Problems.Count > 0 ? "problem" : null;
}
