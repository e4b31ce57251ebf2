using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class IndexModel :
    IEntityTypeConfiguration<AutorouteIndex>,
    IEntityTypeConfiguration<AliasIndex>,
    IEntityTypeConfiguration<ContainedPartIndex>,
    IEntityTypeConfiguration<TaxonomyIndex>,
    IEntityTypeConfiguration<ReferenceIndex>,
    IEntityTypeConfiguration<ScheduleIndex>,
    IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<AutorouteIndex> builder)
    {
        Common(builder, "AutorouteIndex");
        builder.Property(r => r.Culture).HasMaxLength(16);
        builder.Property(r => r.Path).HasMaxLength(900);
        builder.Property(r => r.ContainedContentItemId).HasMaxLength(26);
        builder.HasIndex(r => new { r.SiteId, r.Culture, r.Path }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AliasIndex> builder)
    {
        Common(builder, "AliasIndex");
        builder.Property(r => r.Culture).HasMaxLength(16);
        builder.Property(r => r.Alias).HasMaxLength(200);
        builder.HasIndex(r => new { r.SiteId, r.Alias, r.Culture }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ContainedPartIndex> builder)
    {
        Common(builder, "ContainedPartIndex");
        builder.Property(r => r.ListContentItemId).HasMaxLength(26);
        builder.HasIndex(r => new { r.SiteId, r.ListContentItemId, r.Order });
    }

    public void Configure(EntityTypeBuilder<TaxonomyIndex> builder)
    {
        Common(builder, "TaxonomyIndex");
        builder.Property(r => r.TaxonomyContentItemId).HasMaxLength(26);
        builder.Property(r => r.TermContentItemId).HasMaxLength(26);
        builder.Property(r => r.ContentType).HasMaxLength(128);
        builder.Property(r => r.Field).HasMaxLength(128);
        builder.HasIndex(r => new { r.SiteId, r.TermContentItemId, r.ContentType });
    }

    public void Configure(EntityTypeBuilder<ReferenceIndex> builder)
    {
        Common(builder, "ReferenceIndex");
        builder.Property(r => r.ContentType).HasMaxLength(128);
        builder.Property(r => r.Field).HasMaxLength(128);
        builder.Property(r => r.TargetId).HasMaxLength(26);
        builder.HasIndex(r => new { r.SiteId, r.TargetId, r.ContentType });
    }

    public void Configure(EntityTypeBuilder<ScheduleIndex> builder)
    {
        Common(builder, "ScheduleIndex");
        builder.Property(r => r.Action).HasMaxLength(8);
        builder.Property(r => r.IsPostponed).HasDefaultValue(false);
        builder.HasIndex(r => r.DueUtc);
    }

    public void Configure(EntityTypeBuilder<FormerAddress> builder)
    {
        builder.ToTable("FormerAddresses");
        builder.Property(r => r.ContentItemId).HasMaxLength(26);
        builder.Property(r => r.Culture).HasMaxLength(16);
        builder.Property(r => r.Path).HasMaxLength(900);
        builder.HasIndex(r => new { r.SiteId, r.Culture, r.Path }).IsUnique();
    }

    private static void Common<TRow>(EntityTypeBuilder<TRow> builder, string table)
        where TRow : class, IContentIndexRow
    {
        builder.ToTable(table);
        builder.Property(r => r.ContentItemId).HasMaxLength(26);
        builder.HasIndex(r => new { r.SiteId, r.ContentItemId });
    }
}
