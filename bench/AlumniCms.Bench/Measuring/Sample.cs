namespace AlumniCms.Bench.Measuring;

/// <summary>Measurements of one thing, in one unit.</summary>
internal sealed class Sample
{
    private readonly List<double> _values = [];

    public int Count => _values.Count;

    public double Median => Quantile(0.5);

    public double P95 => Quantile(0.95);

    public double Min => Quantile(0);

    public double Max => Quantile(1);

    public void Add(double value) => _values.Add(value);

    /// <summary>Each measurement divided by the one taken beside it, so that what slows the machine for both cancels out.</summary>
    public Sample Over(Sample other)
    {
        var ratios = new Sample();
        foreach (var (mine, theirs) in _values.Zip(other._values))
            ratios.Add(mine / theirs);
        return ratios;
    }

    private double Quantile(double share)
    {
        if (_values.Count == 0)
            return double.NaN;
        var sorted = _values.Order().ToArray();
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
