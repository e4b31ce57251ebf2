using AlumniCms.Admin.Frames;

namespace AlumniCms.Admin.Sessions;

/// <summary>A form that came after its session had ended.</summary>
public sealed class ExpiredFormPage : AdminPage
{
    /// <summary>Where the form was sent.</summary>
    public required string Action { get; init; }

    /// <summary>Where to sign in.</summary>
    public required string SignInUrl { get; init; }

    /// <summary>What was sent.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; }
}
