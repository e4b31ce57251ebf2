namespace AlumniCms.Bench.Editor;

/// <summary>One visit of a slow phone to the editor of an article.</summary>
/// <param name="Interactive">Milliseconds until the editor of the text is there and the page is quiet.</param>
/// <param name="Painted">Milliseconds until the first words or pictures are seen.</param>
/// <param name="Key">Milliseconds from a key to its letter in the text.</param>
/// <param name="Bytes">Bytes that crossed the wire, by kind, heads of the answers included.</param>
/// <param name="Requests">Answers that crossed the wire.</param>
internal sealed record PhoneVisit(double Interactive, double Painted, double Key, IReadOnlyDictionary<string, long> Bytes, int Requests)
{
    public long Total => Bytes.Values.Sum();
}
