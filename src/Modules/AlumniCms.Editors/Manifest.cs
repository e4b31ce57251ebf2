using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Editors",
    Description = "Where content is written: lists, editors made from the content definitions, versions, the bin.",
    Layer = 8)]
[assembly: Feature(
    "AlumniCms.Editors",
    Name = "Editors",
    Description = "Where content is written.",
    Category = "Administration",
    AlwaysEnabled = true)]
