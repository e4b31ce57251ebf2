using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Media.Files;

internal sealed class MediaFileModel : IEntityTypeConfiguration<MediaFile>
{
    public const int HashLength = 64;
    public const int ContentTypeLength = 100;
    public const int UploaderLength = 64;

    public void Configure(EntityTypeBuilder<MediaFile> builder)
    {
        builder.ToTable("MediaFiles");
        builder.Ignore(f => f.Details);
        builder.Property(f => f.Path).HasMaxLength(MediaPath.MaximumLength);
        builder.Property(f => f.Folder).HasMaxLength(MediaPath.MaximumLength);
        builder.Property(f => f.Hash).HasMaxLength(HashLength);
        builder.Property(f => f.OriginalHash).HasMaxLength(HashLength);
        builder.Property(f => f.ContentType).HasMaxLength(ContentTypeLength);
        builder.Property(f => f.UploaderId).HasMaxLength(UploaderLength);
        builder.Property(f => f.Credit).HasMaxLength(MediaDetails.CreditLength);
        builder.Property(f => f.Licence).HasMaxLength(MediaDetails.CreditLength);
        builder.Property(f => f.SearchText).HasMaxLength(MediaSearchText.MaximumLength);
        builder.Property(f => f.Revision).IsConcurrencyToken();
        builder.HasIndex(f => new { f.SiteId, f.Path }).IsUnique();
        builder.HasIndex(f => new { f.SiteId, f.Folder });
        builder.HasIndex(f => new { f.SiteId, f.CreatedUtc });
        builder.HasIndex(f => f.Hash);
        builder.HasIndex(f => f.OriginalHash);
    }
}
