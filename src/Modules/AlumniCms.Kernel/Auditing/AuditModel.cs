using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Kernel.Auditing;

internal sealed class AuditModel : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditCut>
{
    public const int IdLength = 26;
    public const int NameLength = 64;
    public const int SubjectIdLength = 256;
    public const int OriginLength = 50;

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(e => e.ActorId).HasMaxLength(IdLength);
        builder.Property(e => e.Action).HasMaxLength(NameLength);
        builder.Property(e => e.SubjectType).HasMaxLength(NameLength);
        builder.Property(e => e.SubjectId).HasMaxLength(SubjectIdLength);
        builder.Property(e => e.Origin).HasMaxLength(OriginLength);
        builder.Property(e => e.Correlation).HasMaxLength(NameLength);
        builder.HasIndex(e => new { e.SiteId, e.OccurredUtc });
        builder.HasIndex(e => new { e.SubjectType, e.SubjectId });
    }

    public void Configure(EntityTypeBuilder<AuditCut> builder) => builder.ToTable("AuditCuts");
}
