using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Recipes;

/// <summary>The recipes at hand.</summary>
public sealed class RecipesPage : AdminPage
{
    public required Listing Listing { get; init; }
}
