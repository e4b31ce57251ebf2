using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>A network of sites that has been made.</summary>
/// <param name="Program">The program with the network's database.</param>
/// <param name="File">What its sites were made from.</param>
internal sealed record SiteNetwork(AlumniProgram Program, NetworkFile File)
{
    public string FirstHome => File.Homes[0];
}
