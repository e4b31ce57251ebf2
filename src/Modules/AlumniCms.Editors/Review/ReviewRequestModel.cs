using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Editors.Review;

internal sealed class ReviewRequestModel : IEntityTypeConfiguration<ReviewRequest>
{
    public void Configure(EntityTypeBuilder<ReviewRequest> builder)
    {
        builder.ToTable("ReviewRequests");
        builder.Property(r => r.ContentItemId).HasMaxLength(26);
        builder.Property(r => r.ContentItemVersionId).HasMaxLength(26);
        builder.Property(r => r.RequestedBy).HasMaxLength(64);
        builder.Property(r => r.RequestedByName).HasMaxLength(256);
        builder.Property(r => r.Note).HasMaxLength(1000);
        builder.HasIndex(r => new { r.SiteId, r.ContentItemId }).IsUnique();
        builder.HasIndex(r => new { r.SiteId, r.RequestedUtc });
    }
}
