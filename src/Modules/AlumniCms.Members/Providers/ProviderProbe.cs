using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace AlumniCms.Members.Providers;

/// <summary>Finds out whether people could sign in with a provider, for whoever configures it.</summary>
public sealed class ProviderProbe(IOptionsMonitor<OpenIdConnectOptions> options)
{
    /// <summary>What is wrong with it and how to mend it, in English; null when all is well.</summary>
    public async Task<string?> FindProblemAsync(SignInProvider provider, CancellationToken cancellationToken)
    {
        var own = options.Get(provider.Scheme);
        try
        {
            var found = await own.ConfigurationManager!.GetConfigurationAsync(cancellationToken);
            string[] endpoints = [found.AuthorizationEndpoint ?? "", found.TokenEndpoint ?? ""];
            if (Array.Exists(endpoints, string.IsNullOrEmpty) || found.SigningKeys.Count == 0 || string.IsNullOrEmpty(found.Issuer))
                return $"{own.MetadataAddress} does not tell where people sign in, where codes are exchanged, or with which keys it signs. Check the Authority.";
            return own.RequireHttpsMetadata && !Array.TrueForAll(endpoints, e => e.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                ? $"{own.MetadataAddress} leads to addresses over http. Tell whoever runs the provider."
                : null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return $"{own.MetadataAddress} cannot be read: {failure.GetBaseException().Message} Check the Authority, and whether this machine may reach it.";
        }
    }
}
