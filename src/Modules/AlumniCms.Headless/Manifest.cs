using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Headless",
    Description = "Other systems read the network's content.",
    Layer = 5)]
[assembly: Feature(
    "AlumniCms.Headless",
    Name = "Headless",
    Description = "Orchard Core's content API, for reading.",
    Category = "Content",
    AlwaysEnabled = true)]
