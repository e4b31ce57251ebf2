using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Notifications.Notices;

internal sealed class NoticeModel : IEntityTypeConfiguration<NoticeRow>, IEntityTypeConfiguration<MailChoice>
{
    public const int AccountLength = 64;
    public const int KeyLength = 64;
    public const int TextLength = 500;
    public const int UrlLength = 1_000;

    public void Configure(EntityTypeBuilder<NoticeRow> builder)
    {
        builder.ToTable("Notices");
        builder.Property(n => n.AccountId).HasMaxLength(AccountLength);
        builder.Property(n => n.Kind).HasMaxLength(KeyLength);
        builder.Property(n => n.Text).HasMaxLength(TextLength);
        builder.Property(n => n.Url).HasMaxLength(UrlLength);
        builder.HasIndex(n => new { n.MessageId, n.AccountId }).IsUnique();
        builder.HasIndex(n => new { n.AccountId, n.CreatedUtc });
        builder.HasIndex(n => n.AccountId).HasDatabaseName("IX_Notices_Unread").HasFilter("\"ReadUtc\" IS NULL");
        builder.HasIndex(n => new { n.SiteId, n.Kind }).HasDatabaseName("IX_Notices_Open").HasFilter("\"ReadUtc\" IS NULL");
        builder.HasIndex(n => n.DigestUtc).HasFilter("\"DigestUtc\" IS NOT NULL");
        builder.HasIndex(n => n.CreatedUtc);
    }

    public void Configure(EntityTypeBuilder<MailChoice> builder)
    {
        builder.ToTable("NoticeMailChoices");
        builder.HasKey(c => new { c.AccountId, c.Group });
        builder.Property(c => c.AccountId).HasMaxLength(AccountLength);
        builder.Property(c => c.Group).HasMaxLength(KeyLength);
    }
}
