namespace AlumniCms.Bench.Network;

/// <summary>What a server holds in memory, from its start until each home was visited twice.</summary>
internal sealed class MemoryCost
{
    private readonly MemoryMoment _started = new("started");
    private readonly MemoryMoment _oneHome = new("one home visited");

    public MemoryMoment EveryHome { get; } = new("every home visited");

    private readonly MemoryMoment _twice = new("every home visited twice");

    public IReadOnlyList<MemoryMoment> Moments => [_started, _oneHome, EveryHome, _twice];

    public async Task MeasureAsync(SiteNetwork network, CancellationToken cancellationToken)
    {
        await using var server = network.Program.Serve();
        await server.VisitAsync(["/health/live"], cancellationToken);
        _started.Add(await server.MemoryAsync(cancellationToken));
        await server.VisitAsync([network.FirstHome], cancellationToken);
        _oneHome.Add(await server.MemoryAsync(cancellationToken));
        await server.VisitAsync(network.File.Homes, cancellationToken);
        EveryHome.Add(await server.MemoryAsync(cancellationToken));
        await server.VisitAsync(network.File.Homes, cancellationToken);
        _twice.Add(await server.MemoryAsync(cancellationToken));
    }
}
