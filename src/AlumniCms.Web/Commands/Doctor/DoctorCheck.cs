using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>One thing that the doctor looks at. A check finds; it changes nothing.</summary>
internal abstract class DoctorCheck
{
    /// <summary>Looks.</summary>
    public abstract IAsyncEnumerable<DoctorLine> LookAsync(CommandSession session, CancellationToken cancellationToken);
}
