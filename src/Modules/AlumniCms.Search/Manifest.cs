using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Search",
    Description = "Full-text search over published content, on SQLite and PostgreSQL.",
    Layer = 2)]
[assembly: Feature(
    "AlumniCms.Search",
    Name = "Search",
    Description = "Finds published content by its words, whatever their accents, case and number.",
    Category = "Content",
    Dependencies = ["AlumniCms.Contents"],
    OrchardNames =
    [
        "OrchardCore.Search", "OrchardCore.Indexing", "OrchardCore.Indexing.Worker", "OrchardCore.Lucene",
        "OrchardCore.Lucene.Worker", "OrchardCore.Search.Lucene", "OrchardCore.Search.Lucene.Worker",
        "OrchardCore.Lucene.ContentPicker", "OrchardCore.Search.Lucene.ContentPicker", "OrchardCore.Elasticsearch",
        "OrchardCore.Search.Elasticsearch", "OrchardCore.Elasticsearch.Worker", "OrchardCore.Search.AzureAI",
    ])]
