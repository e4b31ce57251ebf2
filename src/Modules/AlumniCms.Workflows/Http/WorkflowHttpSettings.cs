namespace AlumniCms.Workflows.Http;

/// <summary>What workflows may ask other servers: the settings <c>Workflows__…</c>.</summary>
public sealed class WorkflowHttpSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Workflows";

    /// <summary>
    /// Names of hosts that may be asked although they stand in the operator’s own network, for example <c>hooks.intranet.example.org</c>,
    /// without scheme and port. None by default.
    /// </summary>
    public IList<string> AllowedHosts { get; set; } = [];
}
