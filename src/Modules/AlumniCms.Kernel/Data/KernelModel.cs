using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Outbox;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Kernel.Data;

internal sealed class KernelModel : IEntityTypeConfiguration<CacheSignal>, IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<CacheSignal> builder) => builder.ToTable("CacheSignals");

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("OutboxMessages");
        builder.Property(m => m.Handler).HasMaxLength(300);
        builder.Property(m => m.LastError).HasMaxLength(1000);
        builder.HasIndex(m => m.DueUtc).HasFilter("\"AbandonedUtc\" IS NULL");
    }
}
