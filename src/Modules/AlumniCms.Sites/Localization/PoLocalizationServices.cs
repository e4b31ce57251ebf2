using AlumniCms.Sites.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers localization by PO files.</summary>
public static class PoLocalizationServices
{
    /// <summary>
    /// Makes <see cref="IStringLocalizer{T}"/>, <see cref="IStringLocalizer"/> and <see cref="IStringLocalizerFactory"/>
    /// read the PO files, in place of any other source. Register an <see cref="ICultureFallbackChain"/> before or after
    /// to replace the default one.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets where the files are.</param>
    public static IServiceCollection AddPoLocalization(this IServiceCollection services, Action<PoLocalizationOptions>? configure = null)
    {
        services.AddOptions<PoLocalizationOptions>();
        if (configure is not null)
            services.Configure(configure);
        services.AddLogging();
        services.TryAddSingleton<ICultureFallbackChain, ParentsThenEnglish>();
        services.TryAddSingleton(LoadCatalog);
        services.TryAddSingleton<PoTextFormat>();
        services.TryAddSingleton<PoStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(provider => provider.GetRequiredService<PoStringLocalizerFactory>()));
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizer>(provider => provider.GetRequiredService<PoStringLocalizerFactory>().General));
        services.Replace(ServiceDescriptor.Singleton(typeof(IStringLocalizer<>), typeof(PoStringLocalizer<>)));
        return services;
    }

    private static LocalizationCatalog LoadCatalog(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<PoLocalizationOptions>>().Value;
        var logger = provider.GetRequiredService<ILogger<LocalizationCatalog>>();
        return LocalizationCatalog.Load(options.Roots, options.SkipBrokenFiles ? broken => LocalizationLog.SkippedFile(logger, broken) : null);
    }
}
