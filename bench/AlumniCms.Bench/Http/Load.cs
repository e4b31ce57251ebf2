using System.Diagnostics;

using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Http;

/// <summary>Asks a server for pages, for a bounded time.</summary>
internal static class Load
{
    /// <summary>Asks over kept connections that never wait for each other.</summary>
    public static async Task<LoadResult> TogetherAsync(
        int port, IReadOnlyList<PageRequest> pages, int connections, TimeSpan time, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => Task.Run(
            async () =>
            {
                await using var connection = await HttpConnection.OpenAsync(port, cancellationToken);
                var count = 0;
                for (; Stopwatch.GetElapsedTime(begun) < time; count++)
                    await connection.GetAsync(pages[(first + (count * connections)) % pages.Count], cancellationToken);
                return count;
            },
            cancellationToken)));
        return new LoadResult(counts.Sum(), Stopwatch.GetElapsedTime(begun));
    }

    /// <summary>Asks for pages one after the other and notes what each took, in milliseconds.</summary>
    public static async Task OneByOneAsync(
        int port, IReadOnlyList<PageRequest> pages, int count, Sample milliseconds, CancellationToken cancellationToken)
    {
        await using var connection = await HttpConnection.OpenAsync(port, cancellationToken);
        for (var i = 0; i < count; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await connection.GetAsync(pages[i % pages.Count], cancellationToken);
            milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
    }
}
