using AlumniCms.Members.Accounts;
using AlumniCms.Members.Links;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AlumniCms.Members.Sessions;

internal sealed class SessionModel : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<AccountLink>
{
    public const int IdLength = 32;
    public const int StampLength = 64;
    public const int BrowserLength = 60;
    public const int OriginLength = 50;
    public const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(s => s.Id).HasMaxLength(IdLength);
        builder.Property(s => s.SecurityStamp).HasMaxLength(StampLength);
        builder.Property(s => s.Browser).HasMaxLength(BrowserLength);
        builder.Property(s => s.Origin).HasMaxLength(OriginLength);
        builder.HasIndex(s => s.UserId);
        builder.HasIndex(s => s.ExpiresUtc);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<AccountLink> builder)
    {
        builder.ToTable("AccountLinks");
        builder.Property(l => l.CodeHash).HasMaxLength(HashLength);
        builder.Property(l => l.Email).HasMaxLength(AccountModel.NameLength);
        builder.HasIndex(l => l.CodeHash).IsUnique();
        builder.HasIndex(l => l.UserId);
        builder.HasIndex(l => l.ExpiresUtc);
        builder.HasOne<User>().WithMany().HasForeignKey(l => l.UserId).IsRequired();
    }
}
