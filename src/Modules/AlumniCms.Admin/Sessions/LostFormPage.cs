using AlumniCms.Admin.Frames;

namespace AlumniCms.Admin.Sessions;

/// <summary>A form that could not be taken.</summary>
public sealed class LostFormPage : AdminPage
{
    /// <summary>Where the form was sent.</summary>
    public required string Action { get; init; }

    /// <summary>Where to sign in, when that is what is wanted.</summary>
    public required string? SignInUrl { get; init; }

    /// <summary>What was sent.</summary>
    public required IReadOnlyList<LostField> Fields { get; init; }
}
