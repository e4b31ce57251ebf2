using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Sites.Models;

internal sealed class SiteModel : IEntityTypeConfiguration<SiteRow>, IEntityTypeConfiguration<SiteHostRow>
{
    public const int KeyLength = 40;
    public const int HostNameLength = 253;
    public const int CultureLength = 20;
    public const int RegionLength = 40;
    public const int TimeZoneLength = 64;

    public void Configure(EntityTypeBuilder<SiteRow> builder)
    {
        builder.ToTable("Sites");
        builder.Property(s => s.Key).HasMaxLength(KeyLength);
        builder.Property(s => s.Country).HasMaxLength(2);
        builder.Property(s => s.Region).HasMaxLength(RegionLength);
        builder.Property(s => s.DefaultCulture).HasMaxLength(CultureLength);
        builder.Property(s => s.TimeZone).HasMaxLength(TimeZoneLength);
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.HasIndex(s => s.Key).IsUnique();
        builder.HasIndex(s => s.IsWorldwide).IsUnique().HasFilter("\"IsWorldwide\"");
        builder.HasMany(s => s.Hosts).WithOne().HasForeignKey(h => h.SiteId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SiteHostRow> builder)
    {
        builder.ToTable("SiteHosts");
        builder.HasKey(h => h.HostName);
        builder.Property(h => h.HostName).HasMaxLength(HostNameLength);
    }
}
