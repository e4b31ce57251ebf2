using System.Net;
using System.Net.Sockets;

using AlumniCms.Workflows.Activities;

using Microsoft.Extensions.Options;

namespace AlumniCms.Workflows.Http;

/// <summary>
/// Asks servers of the internet, and no others: the address is looked at when the connection is made, so that a name that leads
/// elsewhere a moment later is no way round. It follows no redirects, keeps no cookies and writes no address into a log.
/// </summary>
internal sealed class GuardedHttp : IDisposable
{
    /// <summary>The largest answer that is read, in bytes.</summary>
    public const int LargestAnswer = 1024 * 1024;

    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly HashSet<string> _allowed;
    private readonly HttpClient _client;

    public GuardedHttp(IOptions<WorkflowHttpSettings> settings)
    {
        _allowed = new HashSet<string>(settings.Value.AllowedHosts, StringComparer.OrdinalIgnoreCase);
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = Limit,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 32,
            ActivityHeadersPropagator = null,
            ConnectCallback = ConnectAsync,
        };
        _client = new HttpClient(sockets) { Timeout = Limit, MaxResponseContentBufferSize = LargestAnswer };
    }

    /// <summary>Sends a request and reads the answer whole.</summary>
    /// <exception cref="ActivityFault">The address may not be asked, or there is no answer of a reasonable size in time.</exception>
    public async Task<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var host = request.RequestUri!.Host;
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
            return new HttpAnswer((int)response.StatusCode, response.ReasonPhrase ?? "", await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (HttpRequestException exception) when (exception.InnerException is ActivityFault fault)
        {
            throw new ActivityFault(fault.Reason);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new ActivityFault($"The answer of {host} is larger than 1 MB. Ask for less.");
        }
        catch (HttpRequestException exception)
        {
            throw new ActivityFault($"{host} could not be reached ({exception.HttpRequestError}).") { MayPass = true };
        }
        catch (InvalidOperationException)
        {
            throw new ActivityFault($"{host} has answered in letters that are not understood.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ActivityFault($"{host} has not answered within {Limit.TotalSeconds} seconds.") { MayPass = true };
        }
    }

    public void Dispose() => _client.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var written) ? [written] : await Dns.GetHostAddressesAsync(host, cancellationToken);

        // All of them: a name with a public and a private address is no name of the internet.
        if (!_allowed.Contains(host) && (addresses.Length == 0 || !Array.TrueForAll(addresses, PublicAddress.Is)))
            throw new ActivityFault($"{host} is no server of the internet, and may not be asked from here. The operator can allow it by Workflows__AllowedHosts.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
