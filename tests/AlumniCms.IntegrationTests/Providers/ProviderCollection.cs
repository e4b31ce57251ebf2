namespace AlumniCms.IntegrationTests.Providers;

/// <summary>Tests that share one provider and its networks.</summary>
[CollectionDefinition(Name)]
public sealed class ProviderCollection : ICollectionFixture<ProviderWorlds>
{
    public const string Name = "sign-in with a provider";
}
