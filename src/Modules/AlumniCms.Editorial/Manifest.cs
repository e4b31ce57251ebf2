using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Editorial",
    Description = "The way of a text from first draft to readers: workflows, review, comments, the calendar, releases.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Editorial",
    Name = "Editorial workflow",
    Description = "The way of a text from first draft to readers.",
    Category = "Content",
    AlwaysEnabled = true)]
