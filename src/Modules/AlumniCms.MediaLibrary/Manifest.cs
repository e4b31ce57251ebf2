using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Media library",
    Description = "The pages of the back office where pictures and documents are looked after.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.MediaLibrary",
    Name = "Media library",
    Description = "Where pictures and documents are looked after.",
    Category = "Administration",
    AlwaysEnabled = true)]
