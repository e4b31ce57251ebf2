using System.Text.Json;

using Microsoft.Playwright;

namespace AlumniCms.Bench.Editor;

/// <summary>Counts what crosses the wire to a page; what comes from the browser's cache does not.</summary>
internal sealed class Traffic
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _bytes = new(StringComparer.Ordinal);
    private int _requests;

    public Traffic(ICDPSession wire)
    {
        wire.Event("Network.responseReceived").OnEvent += (_, e) => Begin(e!.Value);
        wire.Event("Network.loadingFinished").OnEvent += (_, e) => End(e!.Value);
    }

    public (IReadOnlyDictionary<string, long> Bytes, int Requests) Seen()
    {
        lock (_lock)
            return (new Dictionary<string, long>(_bytes, StringComparer.Ordinal), _requests);
    }

    private void Begin(JsonElement response)
    {
        lock (_lock)
            _kinds[response.GetProperty("requestId").GetString()!] = response.GetProperty("type").GetString()!;
    }

    private void End(JsonElement loaded)
    {
        var bytes = (long)loaded.GetProperty("encodedDataLength").GetDouble();
        lock (_lock)
        {
            if (bytes == 0 || !_kinds.TryGetValue(loaded.GetProperty("requestId").GetString()!, out var kind))
                return;
            _bytes[kind] = _bytes.GetValueOrDefault(kind) + bytes;
            _requests++;
        }
    }
}
