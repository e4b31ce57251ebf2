namespace AlumniCms.Web.Commands.Doctor;

/// <summary>What a check found.</summary>
/// <param name="Subject">What was looked at, in a word or two.</param>
/// <param name="Verdict">How it is.</param>
/// <param name="Message">What was seen, and what to do when it is not well.</param>
internal sealed record DoctorLine(string Subject, Verdict Verdict, string Message)
{
    public static DoctorLine Ok(string subject, string message) => new(subject, Verdict.Ok, message);

    public static DoctorLine Warning(string subject, string message) => new(subject, Verdict.Warning, message);

    public static DoctorLine Failed(string subject, string message) => new(subject, Verdict.Failed, message);
}
