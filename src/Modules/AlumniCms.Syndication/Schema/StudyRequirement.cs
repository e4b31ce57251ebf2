using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema;

/// <summary>Describes the level of study that an offer asks for.</summary>
internal sealed class StudyRequirement(TaxonomyStore taxonomies, ValueNames names, CurrentSite site, PageTags tags)
{
    /// <summary>The lowest diploma that is asked for, or null.</summary>
    public async Task<JsonObject?> OfAsync(PublicFields fields, CancellationToken cancellationToken)
    {
        if (fields.Terms("StudyLevel") is not [var id, ..]
            || await taxonomies.FindAsync(site.Site, id, cancellationToken) is not { } level)
            return null;
        tags.Add(ContentTags.Type(level.SiteId, "Taxonomy"));
        return SchemaJson.Thing("EducationalOccupationalCredential")
            .With("name", names.OfTerm(level))
            .With("credentialCategory", CategoryOf(level.Code));
    }

    // The words that search engines know. After four years the last diploma that everyone has is the one of three.
    private static string? CategoryOf(string? level) => level switch
    {
        "secondary" => "high school",
        "bac-plus-2" => "associate degree",
        "bachelor" or "bac-plus-4" => "bachelor degree",
        "master" or "engineer" or "specialised-master" or "doctorate" or "postdoctorate" => "postgraduate degree",
        _ => null,
    };
}
