using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AlumniCms.Bench.Http;

/// <summary>
/// A kept connection that does as little as reading HTTP takes: on a machine with few cores, what the client costs would
/// hide what the server costs.
/// </summary>
internal sealed class HttpConnection : IAsyncDisposable
{
    private readonly Socket _socket;
    private byte[] _buffer = new byte[64 * 1024];
    private int _filled;

    private HttpConnection(Socket socket) => _socket = socket;

    public static async Task<HttpConnection> OpenAsync(int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
            return new HttpConnection(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Gets a page, reads it to its end and tells how many bytes it took on the wire, those of the head included.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 200, or not 304 where the client has the page.</exception>
    public async ValueTask<int> GetAsync(PageRequest request, CancellationToken cancellationToken)
    {
        _filled = 0;
        await _socket.SendAsync(request.Bytes, cancellationToken);
        var body = await FindAsync("\r\n\r\n"u8.ToArray(), 0, cancellationToken) + 4;
        if (!_buffer.AsSpan(0, body).StartsWith(request.IsConditional ? "HTTP/1.1 304 "u8 : "HTTP/1.1 200 "u8))
            throw new InvalidOperationException($"GET {request.Path}: {Encoding.ASCII.GetString(_buffer, 0, body)}");
        if (request.IsConditional)
            return body;
        if (LengthIn(_buffer.AsSpan(0, body)) is { } length)
            await FillAsync(body + length, cancellationToken);
        else
            await ReadChunksAsync(body, cancellationToken);
        return _filled;
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _) ? length : null;
    }

    private async ValueTask ReadChunksAsync(int at, CancellationToken cancellationToken)
    {
        var newLine = "\r\n"u8.ToArray();
        while (true)
        {
            var end = await FindAsync(newLine, at, cancellationToken);
            var size = int.Parse(Encoding.ASCII.GetString(_buffer, at, end - at), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            at = end + newLine.Length + size + newLine.Length;
            await FillAsync(at, cancellationToken);
            if (size == 0)
                return;
        }
    }

    private async ValueTask<int> FindAsync(byte[] what, int from, CancellationToken cancellationToken)
    {
        while (true)
        {
            var at = _buffer.AsSpan(from, Math.Max(_filled - from, 0)).IndexOf(what);
            if (at >= 0)
                return from + at;
            await FillAsync(_filled + 1, cancellationToken);
        }
    }

    private async ValueTask FillAsync(int count, CancellationToken cancellationToken)
    {
        while (_filled < count)
        {
            if (_buffer.Length <= count)
                Array.Resize(ref _buffer, count * 2);
            var received = await _socket.ReceiveAsync(_buffer.AsMemory(_filled), cancellationToken);
            if (received == 0)
                throw new InvalidOperationException("The server closed the connection in the middle of an answer.");
            _filled += received;
        }
    }
}
