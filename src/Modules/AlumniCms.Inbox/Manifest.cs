using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Inbox",
    Description = "Where people read their notices and choose their mails; in development, the mails that were sent.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Inbox",
    Name = "Inbox",
    Description = "Notices in the back office.",
    Category = "Messaging",
    AlwaysEnabled = true)]
