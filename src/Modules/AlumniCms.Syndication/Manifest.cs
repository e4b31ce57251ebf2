using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Syndication",
    Description = "What sites say to machines: feeds, calendars, site maps, structured data and links in the head of pages.",
    Layer = 6)]
