using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Admin.Listings.Views;

internal sealed class SavedViewModel : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(v => v.OwnerId).HasMaxLength(64);
        builder.Property(v => v.List).HasMaxLength(64);
        builder.Property(v => v.Name).HasMaxLength(SavedView.NameLength);
        builder.Property(v => v.Query).HasMaxLength(SavedView.QueryLength);
        builder.HasIndex(v => new { v.SiteId, v.OwnerId, v.List, v.Name }).IsUnique();
        builder.HasIndex(v => new { v.SiteId, v.OwnerId, v.List }, "IX_SavedViews_Default").IsUnique().HasFilter("\"IsDefault\"");
    }
}
