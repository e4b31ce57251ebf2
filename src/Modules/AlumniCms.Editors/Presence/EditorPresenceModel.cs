using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Editors.Presence;

internal sealed class EditorPresenceModel : IEntityTypeConfiguration<EditorPresence>
{
    public void Configure(EntityTypeBuilder<EditorPresence> builder)
    {
        builder.ToTable("EditorPresences");
        builder.HasKey(p => new { p.SiteId, p.ContentItemId, p.UserId });
        builder.Property(p => p.ContentItemId).HasMaxLength(26);
        builder.Property(p => p.UserId).HasMaxLength(64);
        builder.Property(p => p.Name).HasMaxLength(256);
        builder.HasIndex(p => new { p.SiteId, p.SeenUtc });
    }
}
