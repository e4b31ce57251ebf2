using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Members.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000500_Members")]
internal sealed class M001Members : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateUsers(migrationBuilder);
        CreateUserClaims(migrationBuilder);
        CreateUserLogins(migrationBuilder);
        CreateUserTokens(migrationBuilder);
        CreateUserPasskeys(migrationBuilder);
        CreateRoles(migrationBuilder);
        CreateMandates(migrationBuilder);
    }

    private static void CreateUsers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Users",
            table => new
            {
                Id = table.Column<string>(maxLength: User.IdLength, nullable: false),
                UserName = table.Column<string>(maxLength: AccountModel.NameLength, nullable: true),
                NormalizedUserName = table.Column<string>(maxLength: AccountModel.NameLength, nullable: true),
                Email = table.Column<string>(maxLength: AccountModel.NameLength, nullable: true),
                NormalizedEmail = table.Column<string>(maxLength: AccountModel.NameLength, nullable: true),
                EmailConfirmed = table.Column<bool>(nullable: false),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(nullable: true),
                ConcurrencyStamp = table.Column<string>(nullable: true),
                PhoneNumber = table.Column<string>(maxLength: AccountModel.NameLength, nullable: true),
                PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                TwoFactorEnabled = table.Column<bool>(nullable: false),
                LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                LockoutEnabled = table.Column<bool>(nullable: false),
                AccessFailedCount = table.Column<int>(nullable: false),
                IsEnabled = table.Column<bool>(nullable: false),
                CreatedUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Users", row => row.Id));
        migrationBuilder.CreateIndex("IX_Users_NormalizedUserName", "Users", "NormalizedUserName", unique: true);
        migrationBuilder.CreateIndex("IX_Users_NormalizedEmail", "Users", "NormalizedEmail", unique: true);
    }

    private static void CreateUserClaims(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "UserClaims",
            table => new
            {
                Id = table.SmallIdentity(),
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
                ClaimType = table.Column<string>(nullable: true),
                ClaimValue = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserClaims", row => row.Id);
                table.ForeignKey("FK_UserClaims_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_UserClaims_UserId", "UserClaims", "UserId");
    }

    private static void CreateUserLogins(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "UserLogins",
            table => new
            {
                LoginProvider = table.Column<string>(maxLength: AccountModel.KeyLength, nullable: false),
                ProviderKey = table.Column<string>(maxLength: AccountModel.KeyLength, nullable: false),
                ProviderDisplayName = table.Column<string>(nullable: true),
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserLogins", row => new { row.LoginProvider, row.ProviderKey });
                table.ForeignKey("FK_UserLogins_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_UserLogins_UserId", "UserLogins", "UserId");
    }

    private static void CreateUserTokens(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "UserTokens",
            table => new
            {
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
                LoginProvider = table.Column<string>(maxLength: AccountModel.KeyLength, nullable: false),
                Name = table.Column<string>(maxLength: AccountModel.KeyLength, nullable: false),
                Value = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserTokens", row => new { row.UserId, row.LoginProvider, row.Name });
                table.ForeignKey("FK_UserTokens_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });

    private static void CreateUserPasskeys(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "UserPasskeys",
            table => new
            {
                CredentialId = table.Column<byte[]>(maxLength: AccountModel.CredentialLength, nullable: false),
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
                Data = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserPasskeys", row => row.CredentialId);
                table.ForeignKey("FK_UserPasskeys_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_UserPasskeys_UserId", "UserPasskeys", "UserId");
    }

    private static void CreateRoles(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Roles",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Name = table.Column<string>(maxLength: RoleModel.NameLength, nullable: false),
                NormalizedName = table.Column<string>(maxLength: RoleModel.NameLength, nullable: false),
                Description = table.Column<string>(maxLength: RoleModel.DescriptionLength, nullable: false),
                PermissionsJson = table.Column<string>(nullable: false),
                Behavior = table.Column<int>(nullable: false),
                Revision = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Roles", row => row.Id));
        migrationBuilder.CreateIndex("IX_Roles_SiteId_NormalizedName", "Roles", ["SiteId", "NormalizedName"], unique: true);
    }

    private static void CreateMandates(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Mandates",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
                RoleName = table.Column<string>(maxLength: RoleModel.NameLength, nullable: false),
                UntilUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Mandates", row => row.Id);
                table.ForeignKey("FK_Mandates_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Mandates_SiteId_UserId_RoleName", "Mandates", ["SiteId", "UserId", "RoleName"], unique: true);
        migrationBuilder.CreateIndex("IX_Mandates_UserId", "Mandates", "UserId");
    }
}
