using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>What a server held at one moment of its life, in MB.</summary>
internal sealed class MemoryMoment(string name)
{
    public string Name => name;

    public Sample Resident { get; } = new();

    public Sample Proportional { get; } = new();

    public Sample Private { get; } = new();

    public void Add(ResidentMemory memory)
    {
        Resident.Add(memory.Resident);
        Proportional.Add(memory.Proportional);
        Private.Add(memory.Private);
    }
}
