using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Editor;

/// <summary>Milliseconds that an editor waits for an answer; several editors may note theirs at once.</summary>
internal sealed class SaveFigures
{
    private readonly Lock _lock = new();
    private readonly Dictionary<SaveKind, Sample> _waits = Enum.GetValues<SaveKind>().ToDictionary(k => k, _ => new Sample());
    private readonly Dictionary<SaveKind, TimeSpan> _processor = [];

    public Sample this[SaveKind kind] => _waits[kind];

    /// <summary>Milliseconds of processors in the server for one answer, on the average.</summary>
    public double Processor(SaveKind kind) => _processor.GetValueOrDefault(kind).TotalMilliseconds / _waits[kind].Count;

    public void Add(SaveKind kind, TimeSpan wait, TimeSpan processor)
    {
        lock (_lock)
        {
            _waits[kind].Add(wait.TotalMilliseconds);
            _processor[kind] = _processor.GetValueOrDefault(kind) + processor;
        }
    }
}
