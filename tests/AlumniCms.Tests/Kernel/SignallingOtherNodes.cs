using AlumniCms.Kernel.Caching;

namespace AlumniCms.Tests.Kernel;

public sealed class SignallingOtherNodes
{
    [Fact]
    public void Is_heard_by_others_and_not_by_the_sender()
    {
        Assert.Equal(["item:1:a", "site:2"], CacheSignals.Read("here\nitem:1:a\nsite:2\n", reader: "there"));
        Assert.Empty(CacheSignals.Read("here\nitem:1:a\nsite:2\n", reader: "here"));
        Assert.Empty(CacheSignals.Read("", reader: "here"));
    }
}
