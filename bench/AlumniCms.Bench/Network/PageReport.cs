using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Network;

/// <summary>What a page costs: the contenders side by side, each beside the floor and beside the network of one site.</summary>
internal static class PageReport
{
    private const double ShareOfFloor = 0.6;

    public static MarkdownTable Table(IReadOnlyList<Contender> contenders)
    {
        var table = new MarkdownTable(["Home page", .. contenders.Select(c => c.Name), "budget"]);
        AddCached(table, "cached", contenders, c => c.Plain);
        AddCached(table, "cached, Brotli", contenders, c => c.Compressed);
        var made = contenders.Skip(1).ToArray();
        var one = made[0];
        table.Add(["uncached: pages a second", "", .. made.Select(c => Shown.Of(c.Uncached.ASecond, "0")), ""]);
        table.Add(["uncached: processor, µs", "", .. made.Select(c => Shown.Of(c.Uncached.Processor, "0")), ""]);
        table.Add(["… processor to cached", "", .. made.Select(c => Shown.Of(c.Uncached.Processor.Over(c.Plain.Processor), "0.0")), "< 10, or explained"]);
        table.Add(["… processor to 1 site", "", .. made.Select(c => Shown.Of(c.Uncached.Processor.Over(one.Uncached.Processor), "0.00")), "near 1"]);
        table.Add(["cached, one by one, ms", .. contenders.Select(c => Wait(c.CachedWait)), ""]);
        table.Add(["uncached, one by one, ms", "", .. made.Select(c => Wait(c.UncachedWait)), ""]);
        table.Add(["… to cached", "", .. made.Select(c => Shown.Ratio(c.UncachedWait.Median / c.CachedWait.Median)), ""]);
        table.Add(["… to 1 site", "", .. made.Select(c => Shown.Ratio(c.UncachedWait.Median / one.UncachedWait.Median)), "near 1"]);
        return table;
    }

    private static void AddCached(
        MarkdownTable table, string name, IReadOnlyList<Contender> contenders, Func<Contender, PageFigures> kind)
    {
        var (floor, one) = (kind(contenders[0]), kind(contenders[1]));
        var figures = contenders.Select(kind).ToArray();
        var share = one.ASecond.Over(floor.ASecond).Median;
        table.Add([$"{name}: pages a second", .. figures.Select(f => Shown.Of(f.ASecond, "0")), ""]);
        table.Add(["… to the floor", .. figures.Select(f => Shown.Of(f.ASecond.Over(floor.ASecond), "0.00")), Shown.Budget("≥ 0.6", share >= ShareOfFloor)]);
        table.Add(["… to 1 site", "", .. figures.Skip(1).Select(f => Shown.Of(f.ASecond.Over(one.ASecond), "0.00")), "near 1"]);
        table.Add([$"{name}: processor, µs", .. figures.Select(f => Shown.Of(f.Processor, "0")), ""]);
        table.Add(["… floor to it", .. figures.Select(f => Shown.Of(floor.Processor.Over(f.Processor), "0.00")), ""]);
    }

    private static string Wait(Sample sample) =>
        $"{Shown.Number(sample.Median, "0.00")}, p95 {Shown.Number(sample.P95, "0.00")}";
}
