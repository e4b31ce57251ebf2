namespace AlumniCms.Bench.Http;

/// <summary>How many answers came in what time.</summary>
internal sealed record LoadResult(int Answers, TimeSpan Time)
{
    public double ASecond => Answers / Time.TotalSeconds;
}
