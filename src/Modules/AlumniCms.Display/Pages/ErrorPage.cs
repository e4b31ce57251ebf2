using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Pages;

/// <summary>A page that says what went wrong and where to go on.</summary>
public sealed class ErrorPage : PageModel
{
    /// <summary>Status of the answer.</summary>
    public required int StatusCode { get; init; }

    /// <summary>What happened and what the visitor can do.</summary>
    public required string Message { get; init; }

    /// <summary>Address of the back office, where the page asked for would have been; null elsewhere.</summary>
    public string? BackOfficeUrl { get; init; }
}
