using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Admin.Bulk;

internal sealed class BulkModel : IEntityTypeConfiguration<BulkRun>, IEntityTypeConfiguration<BulkRunItem>
{
    public const int BackLength = 2_000;

    public void Configure(EntityTypeBuilder<BulkRun> builder)
    {
        builder.ToTable("BulkRuns");
        builder.Property(r => r.Id).HasMaxLength(26);
        builder.Property(r => r.OwnerId).HasMaxLength(64);
        builder.Property(r => r.List).HasMaxLength(64);
        builder.Property(r => r.Action).HasMaxLength(64);
        builder.Property(r => r.ActionText).HasMaxLength(200);
        builder.Property(r => r.Language).HasMaxLength(16);
        builder.Property(r => r.Back).HasMaxLength(BackLength);
        builder.HasIndex(r => new { r.SiteId, r.OwnerId, r.BeganUtc });
        builder.HasIndex(r => r.BeganUtc);
    }

    public void Configure(EntityTypeBuilder<BulkRunItem> builder)
    {
        builder.ToTable("BulkRunItems");
        builder.Property(i => i.RunId).HasMaxLength(26);
        builder.Property(i => i.TargetId).HasMaxLength(64);
        builder.Property(i => i.Name).HasMaxLength(BulkRunItem.NameLength);
        builder.Property(i => i.Reason).HasMaxLength(BulkRunItem.ReasonLength);
        builder.HasOne<BulkRun>().WithMany().HasForeignKey(i => i.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(i => new { i.RunId, i.State, i.Id });
    }
}
