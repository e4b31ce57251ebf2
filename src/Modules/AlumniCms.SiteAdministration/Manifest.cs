using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Site administration",
    Description = "Where a site and the network are set up: content types, settings, sites, recipes, redirects.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.SiteAdministration",
    Name = "Site administration",
    Description = "Where a site and the network are set up.",
    Category = "Administration",
    AlwaysEnabled = true)]
