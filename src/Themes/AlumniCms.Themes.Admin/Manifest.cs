using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Back office theme",
    Description = "The look of the back office: layout, style sheet and scripts.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Themes.Admin",
    Name = "Back office theme",
    Description = "The look of the back office.",
    Category = "Themes",
    AlwaysEnabled = true)]
