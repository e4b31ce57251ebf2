using System.Collections.Frozen;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// The sections of the configuration and the settings in each; a section without a list belongs to the framework.
/// <c>docs/operators/configuration.md</c> explains them, and a test holds the two together.
/// </summary>
internal static class KnownSettings
{
    public static readonly FrozenDictionary<string, string[]> Sections = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["Database"] = ["Provider"],
        ["ConnectionStrings"] = ["Default"],
        ["Data"] = ["Folder"],
        ["Sites"] = ["PublicUrl"],
        ["Demo"] = ["Build"],
        ["Mail"] = ["Host", "Port", "UserName", "Password", "UseTls", "From", "PickupFolder"],
        ["Sessions"] = ["IdleHours", "RememberedDays", "AbsoluteDays"],
        ["Accounts"] = ["OpenIdConnect"],
        ["Audit"] = ["KeepMonths"],
        ["Workflows"] = ["AllowedHosts"],
        ["Security"] = ["Contact", "Policy"],
        ["OutputCache"] = ["SizeMegabytes"],
        ["Lists"] = ["MemoryMegabytes"],
        ["ForwardedHeaders"] = ["KnownProxies"],
        ["OrchardCore"] = [],
        ["AlumniCms"] = [],
        ["Logging"] = [],
        ["Kestrel"] = [],
        ["AllowedHosts"] = [],
        ["HostOptions"] = [],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
