using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Members",
    Description = "Accounts of the network, roles and mandates on its sites.",
    Layer = 3)]
[assembly: Feature(
    "AlumniCms.Members",
    Name = "Members",
    Description = "Accounts, and what they may do on the site.",
    Category = "Members",
    AlwaysEnabled = true,
    OrchardNames = ["OrchardCore.Users", "OrchardCore.Roles"])]
