using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Media",
    Description = "Pictures and documents of a site.",
    Layer = 3)]
[assembly: Feature(
    "AlumniCms.Media",
    Name = "Media",
    Description = "Pictures and documents that pages show and readers download.",
    Category = "Content",
    OrchardNames = ["OrchardCore.Media", "OrchardCore.Media.Cache", "OrchardCore.Media.Slugify"])]
