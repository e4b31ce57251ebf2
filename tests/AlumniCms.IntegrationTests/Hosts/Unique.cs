using AlumniCms.Kernel.Ids;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>Names that no other test uses.</summary>
public static class Unique
{
    /// <summary>An id in Orchard Core's form.</summary>
    public static string Id() => IdGenerator.NewId(TimeProvider.System);

    /// <summary>A word that may stand in a title or in an address.</summary>
    public static string Word() => "w" + Id();
}
