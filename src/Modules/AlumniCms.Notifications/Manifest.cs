using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Notifications",
    Description = "Mail that the network sends.",
    Layer = 2)]
[assembly: Feature(
    "AlumniCms.Notifications",
    Name = "Notifications",
    Description = "Sends mail to members and editors.",
    Category = "Messaging",
    AlwaysEnabled = true,
    OrchardNames = ["OrchardCore.Email", "OrchardCore.Email.Smtp", "OrchardCore.Notifications"])]
