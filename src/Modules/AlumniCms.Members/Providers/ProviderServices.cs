using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Links;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlumniCms.Members.Providers;

internal static class ProviderServices
{
    /// <summary>Whether a provider sends somebody back by this request.</summary>
    public static bool IsCallback(HttpRequest request) =>
        request.Path.Value?.StartsWith(SignInProvider.CallbackPrefix, StringComparison.OrdinalIgnoreCase) == true;

    public static void AddProviders(this IServiceCollection services, IConfiguration configuration)
    {
        var providers = SignInProviders.From(configuration);
        services.AddSingleton(providers);
        services.AddScoped<ProviderTies>();
        services.AddScoped<ProviderEvents>();
        services.AddSingleton<ProviderProbe>();
        AddActions(services);
        if (providers.All.Count == 0)
            return;
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        var authentication = services.AddAuthentication().AddCookie(ProviderCookie.Scheme, options =>
        {
            SessionServices.Restrict(options, "provider");
            options.ExpireTimeSpan = ProviderCookie.Lifetime;
        });
        foreach (var provider in providers.All)
            authentication.AddRemoteScheme<OpenIdConnectOptions, ProviderHandler>(
                provider.Scheme, provider.Label, options => ProviderOptions.Configure(options, provider));
    }

    private static void AddActions(IServiceCollection services)
    {
        services.AddScoped(p => new AskProvider(Get<CurrentActor>(p), Get<CurrentSession>(p), Get<ILogger<AskProvider>>(p)));
        services.AddScoped(p => new SignInWithProvider(
            Get<AlumniDbContext>(p),
            Get<SignInProviders>(p),
            Get<ProviderTies>(p),
            Get<UserManager<User>>(p),
            Get<AddAccount>(p),
            Get<SessionOpening>(p),
            Get<AskForConfirmation>(p),
            Get<TimeProvider>(p)));
        services.AddScoped(p => new OwnProviders(
            Get<AlumniDbContext>(p),
            Get<OwnAccount>(p),
            Get<FreshProof>(p),
            Get<CurrentActor>(p),
            Get<CurrentSession>(p),
            Get<ProviderTies>(p),
            Get<UserManager<User>>(p),
            Get<AuditTrail>(p)));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
