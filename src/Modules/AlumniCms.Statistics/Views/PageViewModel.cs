using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Statistics.Views;

internal sealed class PageViewModel : IEntityTypeConfiguration<PageView>
{
    public void Configure(EntityTypeBuilder<PageView> builder)
    {
        builder.ToTable("PageViews");
        builder.Property(v => v.ContentItemId).HasMaxLength(26);

        // Two nodes that store the first view of a day at once add to one row.
        builder.HasIndex(v => new { v.SiteId, v.ContentItemId, v.DayUtc }).IsUnique();
        builder.HasIndex(v => v.DayUtc);
    }
}
