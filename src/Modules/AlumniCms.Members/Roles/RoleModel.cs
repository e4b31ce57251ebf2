using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Members.Roles;

internal sealed class RoleModel : IEntityTypeConfiguration<Role>, IEntityTypeConfiguration<Mandate>
{
    public const int NameLength = 128;
    public const int DescriptionLength = 500;
    public const int LanguagesLength = 500;

    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("Roles");
        builder.Property(r => r.Name).HasMaxLength(NameLength);
        builder.Property(r => r.NormalizedName).HasMaxLength(NameLength);
        builder.Property(r => r.Description).HasMaxLength(DescriptionLength);
        builder.Property(r => r.Revision).IsConcurrencyToken();
        builder.HasIndex(r => new { r.SiteId, r.NormalizedName }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.ToTable("Mandates");
        builder.Property(m => m.RoleName).HasMaxLength(NameLength);
        builder.Property(m => m.Languages).HasMaxLength(LanguagesLength).HasDefaultValue("");
        builder.HasIndex(m => new { m.SiteId, m.UserId, m.RoleName }).IsUnique();
        builder.HasIndex(m => m.UserId);
        builder.HasIndex(m => new { m.SiteId, m.RoleName, m.UserId });
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).IsRequired();
    }
}
