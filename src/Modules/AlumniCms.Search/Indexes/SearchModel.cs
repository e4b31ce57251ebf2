using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Search.Indexes;

internal sealed class SearchModel : IEntityTypeConfiguration<SearchDocument>, IEntityTypeConfiguration<SearchFacet>
{
    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable("SearchDocuments");
        builder.Property(d => d.ContentItemId).HasMaxLength(26);
        builder.Property(d => d.ContentType).HasMaxLength(128);
        builder.Property(d => d.Culture).HasMaxLength(16);
        builder.Property(d => d.LocalizationSet).HasMaxLength(26);
        builder.Property(d => d.Audience).HasMaxLength(16);
        builder.Property(d => d.Title).HasMaxLength(SearchDocument.MaxTitleLength);
        builder.Property(d => d.Summary).HasMaxLength(SearchDocument.MaxSummaryLength);
        builder.HasMany(d => d.Facets).WithOne().HasForeignKey(f => f.DocumentId).OnDelete(DeleteBehavior.Cascade);

        // An item is one document: two writers at once cannot make two.
        builder.HasIndex(d => new { d.SiteId, d.ContentItemId }).IsUnique();
        builder.HasIndex(d => new { d.SiteId, d.LocalizationSet });
        builder.HasIndex(d => new { d.SiteId, d.PublishedUtc });
        builder.HasIndex(d => new { d.SiteId, d.ContentType, d.Id });
        builder.HasIndex(d => new { d.ContentType, d.PublishedUtc, d.SiteId });
        builder.HasIndex(d => new { d.SiteId, d.EndsUtc }).HasFilter("\"EndsUtc\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<SearchFacet> builder)
    {
        builder.ToTable("SearchFacets");
        builder.Property(f => f.Field).HasMaxLength(SearchFacet.MaxLength);
        builder.Property(f => f.Value).HasMaxLength(SearchFacet.MaxLength);
        builder.HasIndex(f => f.DocumentId);
        builder.HasIndex(f => new { f.SiteId, f.Field, f.Value });
    }
}
