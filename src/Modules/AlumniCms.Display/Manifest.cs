using AlumniCms.Kernel.Modules;

[assembly: Module(
    Name = "Display",
    Description = "The public pages: items, lists, search, errors.",
    Layer = 5)]
[assembly: Feature("AlumniCms.Articles", Name = "Articles", Category = "Sections", Description = "News and articles.")]
[assembly: Feature("AlumniCms.Portraits", Name = "Portraits", Category = "Sections", Description = "Portraits of alumni.")]
[assembly: Feature("AlumniCms.Offers", Name = "Offers", Category = "Sections", Description = "Jobs, internships, scholarships and other offers.", Dependencies = ["AlumniCms.Partners"])]
[assembly: Feature("AlumniCms.Events", Name = "Events", Category = "Sections", Description = "Events of the network.")]
[assembly: Feature("AlumniCms.Groups", Name = "Groups", Category = "Sections", Description = "Groups of members.")]
[assembly: Feature("AlumniCms.Partners", Name = "Partners", Category = "Sections", Description = "Companies, schools and public bodies.")]
[assembly: Feature("AlumniCms.Programmes", Name = "Programmes", Category = "Sections", Description = "Programmes run with partners.")]
[assembly: Feature("AlumniCms.Directory", Name = "Directory", Category = "Sections", Description = "The directory of alumni.")]
