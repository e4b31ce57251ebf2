using AlumniCms.Media.Files;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Media.Uses;

internal sealed class MediaUseModel : IEntityTypeConfiguration<MediaUse>
{
    public const int ItemIdLength = 26;

    public void Configure(EntityTypeBuilder<MediaUse> builder)
    {
        builder.ToTable("MediaUses");
        builder.Property(u => u.ContentItemId).HasMaxLength(ItemIdLength);
        builder.Property(u => u.Path).HasMaxLength(MediaPath.MaximumLength);
        builder.HasIndex(u => new { u.SiteId, u.ContentItemId });
        builder.HasIndex(u => new { u.Path, u.SiteId });
    }
}
