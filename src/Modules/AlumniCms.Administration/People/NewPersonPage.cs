using AlumniCms.Admin.Frames;

namespace AlumniCms.Administration.People;

/// <summary>The form that takes somebody on.</summary>
internal sealed class NewPersonPage : AdminPage
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required MandateForm? Giving { get; init; }

    public required FormProblems Faults { get; init; }
}
