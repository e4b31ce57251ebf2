using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Editor;

/// <summary>Uploads of photographs, one after the other.</summary>
internal sealed class UploadFigures
{
    private const string Library = "/cameroun/admin/media";

    /// <summary>Milliseconds from the first byte sent to the end of the answer.</summary>
    public Sample Wait { get; } = new();

    /// <summary>Milliseconds to take the same bytes' SHA-256 and write them to the disk for good.</summary>
    public Sample FloorWait { get; } = new();

    /// <summary>Milliseconds of processors in the server for an upload.</summary>
    public Sample Processor { get; } = new();

    /// <summary>Milliseconds until a browser that asks for the library's small picture of it has it, the first time.</summary>
    public Sample FirstPicture { get; } = new();

    public int Length { get; private set; }

    /// <summary>What the server held before, and the most that it held meanwhile, in MB.</summary>
    public double ResidentBefore { get; private set; }

    public double ResidentPeak { get; private set; }

    public async Task MeasureAsync(
        AlumniServer server, Administrator administrator, Photograph photograph, int count, string work, CancellationToken cancellationToken)
    {
        Length = photograph.Length;
        var form = await administrator.OpenAsync(Library, $"form[action='{Library}/upload']", cancellationToken);
        form.Set("folder", "bench");

        // The first one makes the compiler settle; it does not count.
        for (var number = 0; number <= count; number++)
        {
            if (number == 1)
            {
                ResidentBefore = (await server.MemoryAsync(cancellationToken)).Resident;
                await server.BeginPeakAsync(cancellationToken);
            }

            var file = photograph.With(number);
            var counts = number > 0;
            var floor = await Timed.RunAsync(() => WriteAsync(file, Path.Combine(work, $"floor-{number}.jpg"), cancellationToken));
            if (counts)
                FloorWait.Add(floor.TotalMilliseconds);
            await UploadAsync(server, administrator, form, number, file, counts, cancellationToken);
        }

        ResidentPeak = await server.PeakAsync(cancellationToken);
    }

    private async Task UploadAsync(
        AlumniServer server, Administrator administrator, PageForm form, int number, byte[] file, bool counts, CancellationToken cancellationToken)
    {
        var content = form.ToContent();
        content.Add(new ByteArrayContent(file) { Headers = { ContentType = new("image/jpeg") } }, "\"files\"", $"IMG-{number}.jpg");
        var before = server.ProcessorTime;
        var begun = Stopwatch.GetTimestamp();
        using var answer = await administrator.SendAsync($"{Library}/upload", content, "application/json", cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        var (wait, processor) = (Stopwatch.GetElapsedTime(begun), server.ProcessorTime - before);
        using var json = JsonDocument.Parse(answer.StatusCode == HttpStatusCode.OK ? body : "{}");
        if (!json.RootElement.TryGetProperty("files", out var files) || !files[0].TryGetProperty("thumb", out var thumb))
            throw new InvalidOperationException($"POST {Library}/upload: {(int)answer.StatusCode}\n{body}");

        var picture = await Timed.RunAsync(async () =>
        {
            using var got = await administrator.GetAsync(thumb.GetString()!, cancellationToken);
            await got.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken);
        });
        if (!counts)
            return;
        Wait.Add(wait.TotalMilliseconds);
        Processor.Add(processor.TotalMilliseconds);
        FirstPicture.Add(picture.TotalMilliseconds);
    }

    private static async Task WriteAsync(byte[] file, string path, CancellationToken cancellationToken)
    {
        _ = SHA256.HashData(file);
        await using (var stream = new FileStream(path, FileMode.CreateNew))
        {
            await stream.WriteAsync(file, cancellationToken);
            stream.Flush(flushToDisk: true);
        }

        File.Delete(path);
    }
}
