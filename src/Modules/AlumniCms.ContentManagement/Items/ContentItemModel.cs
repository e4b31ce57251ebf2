using AlumniCms.ContentManagement.Definitions;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.ContentManagement.Items;

internal sealed class ContentItemModel : IEntityTypeConfiguration<ContentItem>, IEntityTypeConfiguration<ContentDefinitionRow>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.ToTable("ContentItems");
        builder.Ignore(i => i.Content);
        builder.Property(i => i.ContentJson).HasColumnName("Content");
        builder.Property(i => i.ContentItemId).HasMaxLength(26);
        builder.Property(i => i.ContentItemVersionId).HasMaxLength(26);
        builder.Property(i => i.ContentType).HasMaxLength(128);
        builder.Property(i => i.Culture).HasMaxLength(16);
        builder.Property(i => i.LocalizationSet).HasMaxLength(26);
        builder.Property(i => i.DisplayText).HasMaxLength(500);
        builder.Property(i => i.FoldedText).HasMaxLength(ContentItem.FoldedLength).HasDefaultValue("");
        builder.Property(i => i.Owner).HasMaxLength(64);
        builder.Property(i => i.Author).HasMaxLength(256);
        builder.Property(i => i.Audience).HasMaxLength(16);
        builder.Property(i => i.Feature).HasMaxLength(128);
        builder.Property(i => i.IsSealed).HasDefaultValue(false);
        builder.Property(i => i.Revision).IsConcurrencyToken();

        builder.HasIndex(i => new { i.SiteId, i.ContentItemVersionId }).IsUnique();
        builder.HasIndex(i => new { i.SiteId, i.ContentItemId }, "IX_ContentItems_Latest")
            .IsUnique().HasFilter("\"Latest\"");
        builder.HasIndex(i => new { i.SiteId, i.ContentItemId }, "IX_ContentItems_Published")
            .IsUnique().HasFilter("\"Published\"");
        builder.HasIndex(i => new { i.SiteId, i.LocalizationSet, i.Culture }, "IX_ContentItems_Translation")
            .IsUnique().HasFilter("\"Published\" AND \"LocalizationSet\" IS NOT NULL");
        builder.HasIndex(i => new { i.SiteId, i.ContentType, i.OrderUtc }, "IX_ContentItems_List")
            .HasFilter("\"Published\"");
        builder.HasIndex(i => new { i.SiteId, i.ContentItemId, i.Id }, "IX_ContentItems_History");
        builder.HasIndex(i => new { i.SiteId, i.ModifiedUtc, i.Id }, "IX_ContentItems_Changed").HasFilter("\"Latest\"");

        // All that lists of the back office narrow by: they are counted and searched without reading a row.
        builder.HasIndex(i => new { i.SiteId, i.ContentType, i.Culture, i.Published, i.ContentItemId, i.FoldedText }, "IX_ContentItems_Counted").HasFilter("\"Latest\"");
        builder.HasIndex(i => new { i.SiteId, i.DisplayText, i.Id }, "IX_ContentItems_Titles").HasFilter("\"Latest\"");
        builder.HasIndex(i => new { i.SiteId, i.LocalizationSet }, "IX_ContentItems_Set")
            .HasFilter("\"Latest\" AND \"LocalizationSet\" IS NOT NULL");
        builder.HasIndex(i => new { i.SiteId, i.Owner, i.ModifiedUtc }, "IX_ContentItems_Drafts")
            .HasFilter("\"Latest\" AND NOT \"Published\"");
    }

    public void Configure(EntityTypeBuilder<ContentDefinitionRow> builder)
    {
        builder.ToTable("ContentDefinitions");
        builder.Property(d => d.Kind).HasMaxLength(8);
        builder.Property(d => d.Name).HasMaxLength(128);
        builder.Property(d => d.Json).IsConcurrencyToken();
        builder.HasIndex(d => new { d.SiteId, d.Kind, d.Name }).IsUnique();
    }
}
