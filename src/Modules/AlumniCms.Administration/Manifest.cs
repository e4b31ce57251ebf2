using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Administration",
    Description = "Where a site’s people, their roles and the audit trail are looked after.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Administration",
    Name = "Administration",
    Description = "People, roles and the audit trail in the back office.",
    Category = "Administration",
    AlwaysEnabled = true)]
