using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Editor;

/// <summary>The figures as Markdown tables, beside what they should keep.</summary>
internal static class EditorReport
{
    private const double PageProcessorMilliseconds = 100;
    private const double SaveMilliseconds = 100;
    private const double InteractiveMilliseconds = 8000;

    public static string Text(string engine, int items, EditorBenchmark benchmark) =>
        $"## {engine}, {items} articles\n\n{Pages(benchmark.Kinds)}\n{Saves(benchmark)}\n{Upload(benchmark.Uploads)}\n{Phone(benchmark)}";

    private static MarkdownTable Pages(IReadOnlyList<AdminPageKind> kinds)
    {
        var table = new MarkdownTable(["Pages", .. kinds.Select(k => k.Name), "budget of the editor"]);
        Add("HTML, bytes", k => Shown.Number(k.Plain, "0"));
        Add("… with Brotli", k => Shown.Number(k.Compressed, "0"));
        Add("one by one, ms", k => Shown.P95(k.Wait, "0.00"));
        Add("… on the floor, ms", k => Shown.P95(k.FloorWait, "0.00"));
        Add("… to the floor", k => Shown.Number(k.Wait.Median / k.FloorWait.Median, "0"));
        Add("processor, µs", k => Shown.Of(k.Processor, "0"), Shown.Budget("< 100 ms", kinds[0].Processor.Median < PageProcessorMilliseconds * 1000));
        Add("… on the floor, µs", k => Shown.Of(k.FloorProcessor, "0"));
        Add("… to the floor", k => Shown.Of(k.Processor.Over(k.FloorProcessor), "0"));
        return table;

        void Add(string name, Func<AdminPageKind, string> cell, string budget = "") => table.Add([name, .. kinds.Select(cell), budget]);
    }

    private static MarkdownTable Saves(EditorBenchmark benchmark)
    {
        var table = new MarkdownTable("Saves", "draft", "autosave", "publish", "budget of the draft");
        Add("one editor, ms", k => Shown.P95(benchmark.Alone[k], "0.0"), Shown.Budget("< 100", benchmark.Alone[SaveKind.Save].Median < SaveMilliseconds));
        Add("… to the floor", k => Shown.Number(benchmark.Alone[k].Median / benchmark.SaveFloor.Median, "0.0"));
        Add("… processor, ms", k => Shown.Number(benchmark.Alone.Processor(k), "0.0"));
        Add($"{EditorBenchmark.Writers} editors at once, ms", k => Shown.P95(benchmark.Together[k], "0.0"));
        table.Add("floor: insert and update, ms", Shown.P95(benchmark.SaveFloor, "0.00"), "", "", "");
        return table;

        void Add(string name, Func<SaveKind, string> cell, string budget = "") =>
            table.Add(name, cell(SaveKind.Save), cell(SaveKind.Autosave), cell(SaveKind.Publish), budget);
    }

    private static string Upload(UploadFigures? uploads)
    {
        if (uploads is null)
            return "Upload: left out, since there is no vips to make a photograph with. Install Debian’s libvips-tools.\n";
        var table = new MarkdownTable($"Upload of {Photograph.Width} × {Photograph.Height}, {Shown.Number(uploads.Length / 1e6, "0.0")} MB", "");
        table.Add("upload, ms", Shown.Of(uploads.Wait, "0"));
        table.Add("… on the floor: hashed and on the disk, ms", Shown.Of(uploads.FloorWait, "0"));
        table.Add("… to the floor", Shown.Of(uploads.Wait.Over(uploads.FloorWait), "0.0"));
        table.Add("… processor, ms", Shown.Of(uploads.Processor, "0"));
        table.Add("its first small picture, ms", Shown.Of(uploads.FirstPicture, "0"));
        table.Add("server resident before, MB", Shown.Number(uploads.ResidentBefore, "0"));
        table.Add("… peak meanwhile, MB", Shown.Number(uploads.ResidentPeak, "0"));
        return table.ToString();
    }

    private static string Phone(EditorBenchmark benchmark)
    {
        if (!benchmark.WithBrowser)
            return "";
        if (benchmark.Phone is not var (first, second))
            return "Slow phone: left out, since there is no Chromium. Install Debian’s chromium, or set ALUMNI_TEST_CHROMIUM to the path of one.\n";
        var table = new MarkdownTable("Editor on a slow phone, slow 4G", "first visit", "second visit", "budget of the first");
        Add("interactive, ms", v => v.Interactive, Shown.Budget("< 8000", first.Of(v => v.Interactive).Median < InteractiveMilliseconds));
        Add("… to what the line takes", v => v.Interactive / Line(v));
        Add("first paint, ms", v => v.Painted);
        Add("from a key to its letter, ms", v => v.Key);
        foreach (var kind in first.Kinds)
            Add($"{kind.ToLowerInvariant()}, bytes", v => v.Bytes.GetValueOrDefault(kind));
        Add("all, bytes", v => v.Total);
        Add("requests", v => v.Requests);
        return table.ToString();

        void Add(string name, Func<PhoneVisit, double> figure, string budget = "")
        {
            var format = name.StartsWith('…') ? "0.0" : "0";
            table.Add(name, Shown.Of(first.Of(figure), format), Shown.Of(second.Of(figure), format), budget);
        }
    }

    // A line that is busy from the first byte to the last.
    private static double Line(PhoneVisit visit) => SlowPhone.LineLatency + (visit.Total / SlowPhone.LineDown * 1000);
}
