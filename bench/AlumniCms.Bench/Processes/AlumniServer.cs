using System.Net.Sockets;

using AlumniCms.Bench.Http;

namespace AlumniCms.Bench.Processes;

/// <summary>A server that this program started.</summary>
internal sealed class AlumniServer(Child child, int port) : IAsyncDisposable
{
    /// <summary>How often a starting server is asked: the resolution of start-up times.</summary>
    public static readonly TimeSpan Resolution = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public int Port => port;

    public TimeSpan ProcessorTime => child.ProcessorTime;

    /// <summary>Asks for each page once, one after the other, as soon as the server is there to answer.</summary>
    /// <exception cref="InvalidOperationException">It ended, or it answered something else than a page.</exception>
    public async Task VisitAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        foreach (var path in paths)
            await connection.GetAsync(new PageRequest(path), cancellationToken);
    }

    public Task<ResidentMemory> MemoryAsync(CancellationToken cancellationToken) => ResidentMemory.OfAsync(child.Id, cancellationToken);

    /// <summary>Begins to note the peak of resident memory anew.</summary>
    public Task BeginPeakAsync(CancellationToken cancellationToken) => ResidentMemory.BeginPeakAsync(child.Id, cancellationToken);

    /// <summary>The most that was resident since, in MB.</summary>
    public Task<double> PeakAsync(CancellationToken cancellationToken) => ResidentMemory.PeakAsync(child.Id, cancellationToken);

    /// <summary>A failure with the end of what the server has said.</summary>
    public InvalidOperationException Failure(string what) => child.Failure(what);

    /// <summary>Stops the server; the number of statements that it sent to the database, where they were counted.</summary>
    public async Task<int> StopAsync()
    {
        await child.StopAsync();
        return child.Counted;
    }

    public ValueTask DisposeAsync() => child.DisposeAsync();

    private async Task<HttpConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            try
            {
                return await HttpConnection.OpenAsync(port, limit.Token);
            }
            catch (SocketException) when (!child.HasExited)
            {
                await Task.Delay(Resolution, limit.Token);
            }
            catch (SocketException)
            {
                throw child.Failure("ended before it served");
            }
        }
    }
}
