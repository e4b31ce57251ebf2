using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Public theme",
    Description = "The look of public pages: layout, components and assets.",
    Layer = 6)]
[assembly: Feature(
    "AlumniCms.Themes.Public",
    Name = "Public theme",
    Description = "The look of public pages.",
    Category = "Themes",
    AlwaysEnabled = true)]
