using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Sites",
    Description = "Country sites: keys, hosts, cultures, features, settings and their addresses.",
    Layer = 1)]

[assembly: Feature(
    "AlumniCms.Sites",
    Name = "Sites",
    Description = "Gives the site its addresses, languages and settings.",
    Category = "Network",
    AlwaysEnabled = true,
    OrchardNames =
    [
        "OrchardCore.Tenants",
        "OrchardCore.Settings",
        "OrchardCore.Features",
        "OrchardCore.Localization",
    ])]
