using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace AlumniCms.IntegrationTests.Databases;

/// <summary>
/// Runs a theory once for each <see cref="DatabaseEngine"/>, which it passes as the first argument;
/// <paramref name="others"/> follow it. May be repeated with other values.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EveryEngineAttribute(params object?[] others) : DataAttribute
{
    public IReadOnlyList<object?> Others => others;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<DatabaseEngine>().Select(engine => new TheoryDataRow([engine, .. others]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
