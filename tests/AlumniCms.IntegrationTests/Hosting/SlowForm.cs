using System.Net;

namespace AlumniCms.IntegrationTests.Hosting;

/// <summary>A form of which the end does not come before it is told to.</summary>
internal sealed class SlowForm : HttpContent
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SlowForm() => Headers.ContentType = new("application/x-www-form-urlencoded");

    public void End() => _end.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync("login=a"u8.ToArray(), TestContext.Current.CancellationToken);
        await stream.FlushAsync(TestContext.Current.CancellationToken);
        await _end.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
