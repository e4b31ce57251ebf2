using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Content Management",
    Description = "Content definitions, items and their versions, taxonomies and menus.",
    Layer = 1)]
[assembly: Feature(
    "AlumniCms.Contents",
    Name = "Contents",
    Description = "Content types, items, versions, taxonomies and menus.",
    Category = "Content",
    AlwaysEnabled = true,
    OrchardNames =
    [
        "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.Title",
        "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Html", "OrchardCore.Markdown", "OrchardCore.Flows",
        "OrchardCore.Lists", "OrchardCore.Menu", "OrchardCore.Taxonomies", "OrchardCore.ContentLocalization",
        "OrchardCore.PublishLater", "OrchardCore.ArchiveLater", "OrchardCore.Seo",
        "OrchardCore.Spatial", "OrchardCore.Recipes",
        "OrchardCore.Security", "OrchardCore.Resources", "OrchardCore.HomeRoute", "OrchardCore.DynamicCache",
        "OrchardCore.Navigation", "OrchardCore.Widgets", "OrchardCore.Layers",
    ])]
