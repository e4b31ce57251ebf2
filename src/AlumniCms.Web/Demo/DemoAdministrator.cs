namespace AlumniCms.Web.Demo;

/// <summary>Makes the demo's administrator and prints the sign-in.</summary>
internal sealed class DemoAdministrator(IServiceProvider services, TextWriter output)
{
    public Task MakeAsync(CancellationToken cancellationToken)
    {
        _ = services;
        return output.WriteLineAsync("  (administrator: with the members module)".AsMemory(), cancellationToken);
    }
}
