using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Media.Files;

internal sealed class MediaFileModel : IEntityTypeConfiguration<MediaFile>
{
    public const int HashLength = 64;
    public const int ContentTypeLength = 100;

    public void Configure(EntityTypeBuilder<MediaFile> builder)
    {
        builder.ToTable("MediaFiles");
        builder.Property(f => f.Path).HasMaxLength(MediaPath.MaximumLength);
        builder.Property(f => f.Hash).HasMaxLength(HashLength);
        builder.Property(f => f.ContentType).HasMaxLength(ContentTypeLength);
        builder.HasIndex(f => new { f.SiteId, f.Path }).IsUnique();
        builder.HasIndex(f => f.Hash);
    }
}
