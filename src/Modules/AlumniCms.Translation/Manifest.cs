using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Translation",
    Description = "What is missing in which language, what has changed since, what all languages share, and files for translators.",
    Layer = 7)]
[assembly: Feature(
    "AlumniCms.Translation",
    Name = "Translation",
    Description = "Follows the translations of content and exchanges them with translators.",
    Category = "Content",
    AlwaysEnabled = true)]
