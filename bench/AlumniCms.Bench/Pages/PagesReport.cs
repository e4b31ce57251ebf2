using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Pages;

/// <summary>The figures as Markdown tables, a column a kind of page, beside the budgets of the design.</summary>
internal static class PagesReport
{
    private const double ShareOfFloor = 0.6;
    private const double ArticleMilliseconds = 5;
    private const int MostBytes = 30 * 1024;
    private const int MostRequests = 6;

    public static string Text(string engine, int items, IReadOnlyList<PageKind> kinds) =>
        $"## {engine}, {items} articles\n\n{Speed(kinds)}\n{Weight(kinds)}";

    private static MarkdownTable Speed(IReadOnlyList<PageKind> kinds)
    {
        var table = new MarkdownTable(["Pages", .. kinds.Select(k => k.Name), "budget of the article"]);
        AddCached(table, kinds, "cached", k => k.Plain, k => k.PlainFloor);
        AddCached(table, kinds, "cached, Brotli", k => k.Compressed, k => k.CompressedFloor);
        Add(table, kinds, "unchanged (304): a second", k => Shown.Of(k.Unchanged.ASecond, "0"));
        Add(table, kinds, "… to cached, Brotli", k => Shown.Of(k.Unchanged.ASecond.Over(k.Compressed.ASecond), "0.00"));
        Add(table, kinds, "unchanged (304): processor, µs", k => Shown.Of(k.Unchanged.Processor, "0"));
        Add(table, kinds, "uncached, one by one, ms", k => $"{Shown.Number(k.Wait.Median, "0.00")}, p95 {Shown.Number(k.Wait.P95, "0.00")}",
            Shown.Budget("< 5", kinds[0].Wait.Median < ArticleMilliseconds));
        Add(table, kinds, "uncached, one by one: processor, µs", k => Shown.Of(k.Processor, "0"));
        return table;
    }

    private static MarkdownTable Weight(IReadOnlyList<PageKind> kinds)
    {
        var table = new MarkdownTable(["First visit, Brotli, with headers", .. kinds.Select(k => k.Name), "budget of each"]);
        Add(table, kinds, "the page, bytes", k => Shown.Number(k.Visit.Bytes.Values.First(), "0"));
        Add(table, kinds, "all, bytes", k => Shown.Number(k.Visit.Total, "0"), Shown.Budget("≤ 30720", kinds.All(k => k.Visit.Total <= MostBytes)));
        Add(table, kinds, "requests", k => Shown.Number(k.Visit.Bytes.Count, "0"), Shown.Budget("≤ 6", kinds.All(k => k.Visit.Bytes.Count <= MostRequests)));
        return table;
    }

    private static void AddCached(
        MarkdownTable table, IReadOnlyList<PageKind> kinds, string name, Func<PageKind, PageFigures> figures, Func<PageKind, PageFigures> floor)
    {
        Add(table, kinds, $"{name}: a second", k => Shown.Of(figures(k).ASecond, "0"));
        Add(table, kinds, "… on the floor", k => Shown.Of(floor(k).ASecond, "0"));
        Add(table, kinds, "… to the floor", k => Shown.Of(figures(k).ASecond.Over(floor(k).ASecond), "0.00"),
            Shown.Budget("≥ 0.6", figures(kinds[0]).ASecond.Over(floor(kinds[0]).ASecond).Median >= ShareOfFloor));
        Add(table, kinds, $"{name}: processor, µs", k => Shown.Of(figures(k).Processor, "0"));
        Add(table, kinds, "… on the floor, µs", k => Shown.Of(floor(k).Processor, "0"));
    }

    private static void Add(MarkdownTable table, IReadOnlyList<PageKind> kinds, string name, Func<PageKind, string> cell, string budget = "") =>
        table.Add([name, .. kinds.Select(cell), budget]);
}
