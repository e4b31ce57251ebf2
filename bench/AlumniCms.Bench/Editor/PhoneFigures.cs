using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Editor;

/// <summary>The visits of one kind: with an empty cache, or with what a former visit has left there.</summary>
internal sealed class PhoneFigures
{
    private readonly List<PhoneVisit> _visits = [];

    public void Add(PhoneVisit visit) => _visits.Add(visit);

    public IEnumerable<string> Kinds => _visits.SelectMany(v => v.Bytes.Keys).Distinct(StringComparer.Ordinal);

    public Sample Of(Func<PhoneVisit, double> figure)
    {
        var sample = new Sample();
        foreach (var visit in _visits)
            sample.Add(figure(visit));
        return sample;
    }
}
