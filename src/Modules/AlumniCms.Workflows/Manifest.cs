using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Workflows",
    Description = "Automations as data: what happens by itself when content is made, published or taken off, or at a time of day.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Workflows",
    Name = "Workflows",
    Description = "Automations as data, in Orchard Core’s format.",
    Category = "Workflows",
    AlwaysEnabled = true,
    OrchardNames = ["OrchardCore.Workflows", "OrchardCore.Workflows.Http", "OrchardCore.Workflows.Timers"])]
