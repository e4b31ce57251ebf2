using AlumniCms.Kernel.Data;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Notifications.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122224000_Notices")]
internal sealed class M001Notices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateNotices(migrationBuilder);
        migrationBuilder.CreateTable(
            "NoticeMailChoices",
            table => new
            {
                AccountId = table.Column<string>(maxLength: NoticeModel.AccountLength, nullable: false),
                Group = table.Column<string>(maxLength: NoticeModel.KeyLength, nullable: false),
                Wish = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_NoticeMailChoices", c => new { c.AccountId, c.Group }));
    }

    private static void CreateNotices(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Notices",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                MessageId = table.Column<long>(nullable: false),
                AccountId = table.Column<string>(maxLength: NoticeModel.AccountLength, nullable: false),
                Kind = table.Column<string>(maxLength: NoticeModel.KeyLength, nullable: false),
                Text = table.Column<string>(maxLength: NoticeModel.TextLength, nullable: false),
                Arguments = table.Column<string>(nullable: false),
                Url = table.Column<string>(maxLength: NoticeModel.UrlLength, nullable: true),
                CreatedUtc = table.Column<DateTime>(nullable: false),
                ReadUtc = table.Column<DateTime>(nullable: true),
                DigestUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Notices", n => n.Id));
        migrationBuilder.CreateIndex("IX_Notices_MessageId_AccountId", "Notices", ["MessageId", "AccountId"], unique: true);
        migrationBuilder.CreateIndex("IX_Notices_AccountId_CreatedUtc", "Notices", ["AccountId", "CreatedUtc"]);
        migrationBuilder.CreateIndex("IX_Notices_Unread", "Notices", "AccountId", filter: "\"ReadUtc\" IS NULL");
        migrationBuilder.CreateIndex("IX_Notices_DigestUtc", "Notices", "DigestUtc", filter: "\"DigestUtc\" IS NOT NULL");
        migrationBuilder.CreateIndex("IX_Notices_CreatedUtc", "Notices", "CreatedUtc");
    }
}
