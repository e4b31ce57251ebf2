namespace AlumniCms.Web.Commands.Doctor;

/// <summary>How a thing that was looked at is.</summary>
internal enum Verdict
{
    Ok,

    /// <summary>The program runs, but the operator should look.</summary>
    Warning,

    /// <summary>Something does not work.</summary>
    Failed,
}
