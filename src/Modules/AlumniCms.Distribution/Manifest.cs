using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Distribution",
    Description = "Sends texts of the worldwide site to country sites, which accept, adapt or hide them.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Distribution",
    Name = "Distribution",
    Description = "Texts of the head office for country sites.",
    Category = "Content",
    AlwaysEnabled = true)]
