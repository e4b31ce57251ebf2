using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Distribution.Models;

internal sealed class DistributionModel : IEntityTypeConfiguration<SentText>, IEntityTypeConfiguration<SiteDecision>
{
    public const int NameLength = 256;
    public const int CodeLength = 64;

    public void Configure(EntityTypeBuilder<SentText> builder)
    {
        builder.ToTable("SentTexts");
        builder.Ignore(t => t.Audience);
        builder.Property(t => t.SetId).HasMaxLength(26);
        builder.Property(t => t.ContentType).HasMaxLength(128);
        builder.Property(t => t.Keys).HasMaxLength(SentText.KeysLength);
        builder.Property(t => t.SentBy).HasMaxLength(NameLength);
        builder.Property(t => t.Revision).IsConcurrencyToken();
        builder.HasIndex(t => t.SetId).IsUnique();
        builder.HasIndex(t => t.SentUtc);
    }

    public void Configure(EntityTypeBuilder<SiteDecision> builder)
    {
        builder.ToTable("SiteDecisions");
        builder.Ignore(d => d.BasisVersions);
        builder.Property(d => d.ProblemCode).HasMaxLength(CodeLength);
        builder.Property(d => d.ProblemDetail).HasMaxLength(SiteDecision.ProblemLength);
        builder.Property(d => d.DecidedBy).HasMaxLength(NameLength);
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.HasOne<SentText>().WithMany().HasForeignKey(d => d.TextId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(d => new { d.TextId, d.TargetSiteId }).IsUnique();
        builder.HasIndex(d => d.TargetSiteId);
    }
}
