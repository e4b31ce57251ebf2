using AlumniCms.Web.Commands;
using AlumniCms.Web.Hosting;

return CommandLine.IsCommand(args)
    ? await CommandLine.RunAsync(args)
    : await Server.RunAsync(args);

/// <summary>The program's entry, public for the tests that start it.</summary>
public partial class Program;
