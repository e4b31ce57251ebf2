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
        AddDefaults(builder);
        builder.HasIndex(f => new { f.SiteId, f.Path }).IsUnique();
        builder.HasIndex(f => new { f.SiteId, f.Folder, f.CreatedUtc });
        builder.HasIndex(f => new { f.SiteId, f.CreatedUtc });
        builder.HasIndex(f => f.Hash);
        builder.HasIndex(f => f.OriginalHash);
    }

    // The columns came later, to rows that were there; SQLite cannot take a default away again.
    private static void AddDefaults(EntityTypeBuilder<MediaFile> builder)
    {
        builder.Property(f => f.Folder).HasDefaultValue("");
        builder.Property(f => f.UploaderId).HasDefaultValue("");
        builder.Property(f => f.Credit).HasDefaultValue("");
        builder.Property(f => f.Licence).HasDefaultValue("");
        builder.Property(f => f.SearchText).HasDefaultValue("");
        builder.Property(f => f.CreatedUtc).HasDefaultValue(DateTime.UnixEpoch);
        builder.Property(f => f.IsDecorative).HasDefaultValue(false);
        builder.Property(f => f.LacksText).HasDefaultValue(false);
        builder.Property(f => f.Revision).HasDefaultValue(0);
        builder.Property(f => f.FocalX).HasDefaultValue(FocalPoint.Centre.X).HasSentinel(FocalPoint.Centre.X);
        builder.Property(f => f.FocalY).HasDefaultValue(FocalPoint.Centre.Y).HasSentinel(FocalPoint.Centre.Y);
    }
}
