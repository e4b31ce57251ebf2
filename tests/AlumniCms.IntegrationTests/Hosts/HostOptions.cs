using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>What a test asks of its host.</summary>
public sealed record HostOptions
{
    /// <summary>The clock of the host; hosts that share one are nodes of one network.</summary>
    public TestClock Clock { get; init; } = new();

    /// <summary>True when outbox and scheduler run by themselves, as in production.</summary>
    public bool RunsInBackground { get; init; }

    /// <summary>Settings beside those that every host has.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Last word on the services.</summary>
    public Action<IServiceCollection>? Configure { get; init; }
}
