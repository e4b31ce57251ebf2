using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Members.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122001100_Sessions")]
internal sealed class M002Sessions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSessions(migrationBuilder);
        CreateLinks(migrationBuilder);
    }

    private static void CreateSessions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Sessions",
            table => new
            {
                Id = table.Column<string>(maxLength: SessionModel.IdLength, nullable: false),
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
                SecurityStamp = table.Column<string>(maxLength: SessionModel.StampLength, nullable: false),
                IsPersistent = table.Column<bool>(nullable: false),
                CreatedUtc = table.Column<DateTime>(nullable: false),
                SeenUtc = table.Column<DateTime>(nullable: false),
                ExpiresUtc = table.Column<DateTime>(nullable: false),
                Browser = table.Column<string>(maxLength: SessionModel.BrowserLength, nullable: false),
                Origin = table.Column<string>(maxLength: SessionModel.OriginLength, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Sessions", row => row.Id);
                table.ForeignKey("FK_Sessions_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Sessions_UserId", "Sessions", "UserId");
        migrationBuilder.CreateIndex("IX_Sessions_ExpiresUtc", "Sessions", "ExpiresUtc");
    }

    private static void CreateLinks(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AccountLinks",
            table => new
            {
                Id = table.Identity(),
                UserId = table.Column<string>(maxLength: User.IdLength, nullable: false),
                Purpose = table.Column<int>(nullable: false),
                Email = table.Column<string>(maxLength: AccountModel.NameLength, nullable: false),
                CodeHash = table.Column<string>(maxLength: SessionModel.HashLength, nullable: false),
                ExpiresUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccountLinks", row => row.Id);
                table.ForeignKey("FK_AccountLinks_Users_UserId", row => row.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AccountLinks_CodeHash", "AccountLinks", "CodeHash", unique: true);
        migrationBuilder.CreateIndex("IX_AccountLinks_UserId", "AccountLinks", "UserId");
        migrationBuilder.CreateIndex("IX_AccountLinks_ExpiresUtc", "AccountLinks", "ExpiresUtc");
    }
}
