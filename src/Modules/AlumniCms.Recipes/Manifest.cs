using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Recipes",
    Description = "Reads and runs recipes in Orchard Core's format.",
    Layer = 2)]
