using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Members.Accounts;

internal sealed class AccountModel :
    IEntityTypeConfiguration<User>,
    IEntityTypeConfiguration<UserClaim>,
    IEntityTypeConfiguration<UserLogin>,
    IEntityTypeConfiguration<UserToken>,
    IEntityTypeConfiguration<UserPasskey>
{
    public const int NameLength = 256;
    public const int KeyLength = 128;
    public const int CredentialLength = 1024;

    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.Property(u => u.Id).HasMaxLength(User.IdLength);
        builder.Property(u => u.UserName).HasMaxLength(NameLength);
        builder.Property(u => u.NormalizedUserName).HasMaxLength(NameLength);
        builder.Property(u => u.Email).HasMaxLength(NameLength);
        builder.Property(u => u.NormalizedEmail).HasMaxLength(NameLength);
        builder.Property(u => u.PhoneNumber).HasMaxLength(NameLength);
        builder.Property(u => u.Language).HasMaxLength(User.LanguageLength);
        builder.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(u => u.NormalizedUserName).IsUnique();
        builder.HasIndex(u => u.NormalizedEmail).IsUnique();
    }

    public void Configure(EntityTypeBuilder<UserClaim> builder)
    {
        builder.ToTable("UserClaims");
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<UserLogin> builder)
    {
        builder.ToTable("UserLogins");
        builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.Property(l => l.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(l => l.ProviderKey).HasMaxLength(KeyLength);
        builder.HasOne<User>().WithMany().HasForeignKey(l => l.UserId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<UserToken> builder)
    {
        builder.ToTable("UserTokens");
        builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.Property(t => t.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(t => t.Name).HasMaxLength(KeyLength);
        builder.HasOne<User>().WithMany().HasForeignKey(t => t.UserId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<UserPasskey> builder)
    {
        builder.ToTable("UserPasskeys");
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(CredentialLength);
        builder.Property(p => p.Data).HasConversion(new PasskeyJson(), PasskeyJson.Comparer).IsRequired();
        builder.HasOne<User>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}
