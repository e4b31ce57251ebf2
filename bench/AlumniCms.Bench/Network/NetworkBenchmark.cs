using AlumniCms.Bench.Databases;

namespace AlumniCms.Bench.Network;

/// <summary>The whole comparison on one engine. Small and large network take turns, so that both see the same machine.</summary>
internal sealed class NetworkBenchmark(NetworkOptions options, Engine engine)
{
    public string EngineName => engine.Name;

    public Contrast<CreationCost>? Creation { get; private set; }

    public Contrast<StartCost> Start { get; } = new(new StartCost(), new StartCost());

    public Contrast<MemoryCost> Memory { get; } = new(new MemoryCost(), new MemoryCost());

    public Contrast<double>? StatementsASite { get; private set; }

    public Contrast<double>? StatementsAPage { get; private set; }

    public PageCost Pages { get; } = new(options);

    public int Sites { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var networks = await MakeAsync(cancellationToken);
        for (var i = 0; i < options.Starts; i++)
        {
            Say($"start {i + 1} of {options.Starts}");
            await Start.Small.MeasureAsync(networks.Small, cancellationToken);
            await Start.Large.MeasureAsync(networks.Large, cancellationToken);
            await Memory.Small.MeasureAsync(networks.Small, cancellationToken);
            await Memory.Large.MeasureAsync(networks.Large, cancellationToken);
        }

        Say("statements of a page");
        StatementsAPage = new(
            await StatementCost.OfPageAsync(networks.Small, cancellationToken),
            await StatementCost.OfPageAsync(networks.Large with { File = networks.Small.File }, cancellationToken));
        Say("cost of a page");
        await Pages.MeasureAsync(networks.Small, networks.Large, cancellationToken);
    }

    private async Task<Contrast<SiteNetwork>> MakeAsync(CancellationToken cancellationToken)
    {
        var world = await NetworkFile.ReadAsync(Path.Combine(options.App, "recipes", "networks", "world.csv"), cancellationToken);
        var one = await world.OnlyAsync(Path.Combine(options.Work, $"{options.Site}.csv"), options.Site, cancellationToken);
        Sites = world.Sites;
        Creation = new(new CreationCost(one), new CreationCost(world));
        Contrast<SiteNetwork>? made = null;
        for (var i = 0; i < options.Imports; i++)
        {
            Say($"import {i + 1} of {options.Imports}");
            made = new(
                await Creation.Small.MakeAsync(options.App, engine, cancellationToken),
                await Creation.Large.MakeAsync(options.App, engine, cancellationToken));
        }

        Say("statements of an import");
        StatementsASite = new(
            await Creation.Small.StatementsASiteAsync(options.App, engine, cancellationToken),
            await Creation.Large.StatementsASiteAsync(options.App, engine, cancellationToken));
        return made!;
    }

    private void Say(string what) => Console.Error.WriteLine($"{engine.Name}: {what}");
}
