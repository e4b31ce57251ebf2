using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Statistics",
    Description = "Counts how often pages are read, without cookies and without addresses of visitors.",
    Layer = 2)]
[assembly: Feature(
    "AlumniCms.Statistics",
    Name = "Statistics",
    Description = "Counts how often pages are read.",
    Category = "Content",
    Dependencies = ["AlumniCms.Contents"],
    AlwaysEnabled = true)]
