namespace AlumniCms.Workflows.Http;

/// <summary>What another server has answered.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Reason">The words beside the status.</param>
/// <param name="Body">Its text.</param>
internal sealed record HttpAnswer(int Status, string Reason, string Body);
