using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Back office",
    Description = "The frame of the back office: layout, menu, dashboard, lists and forms. Other modules contribute its pages.",
    Layer = 6)]
[assembly: Feature(
    "AlumniCms.Admin",
    Name = "Back office",
    Description = "Where a site is looked after.",
    Category = "Administration",
    AlwaysEnabled = true)]
