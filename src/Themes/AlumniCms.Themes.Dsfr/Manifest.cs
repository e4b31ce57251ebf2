using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "State design theme",
    Description = "Public pages in the French State's design system, for bodies that may use it.",
    Layer = 6)]
[assembly: Feature(
    "AlumniCms.Themes.Dsfr",
    Name = "State design theme",
    Description = "Public pages in the French State's design system. Only bodies of the State may choose it.",
    Category = "Themes")]
