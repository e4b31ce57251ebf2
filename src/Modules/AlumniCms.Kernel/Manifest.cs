using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Kernel",
    Description = "Modules, sites in a request, storage, outbox and caches.",
    Layer = 0)]
