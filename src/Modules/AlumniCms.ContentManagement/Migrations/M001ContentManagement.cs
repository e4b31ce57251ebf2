using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.ContentManagement.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000300_ContentManagement")]
internal sealed class M001ContentManagement : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ContentDefinitions",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Kind = table.Column<string>(maxLength: 8, nullable: false),
                Name = table.Column<string>(maxLength: 128, nullable: false),
                Json = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ContentDefinitions", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_ContentDefinitions_SiteId_Kind_Name", "ContentDefinitions", ["SiteId", "Kind", "Name"], unique: true);

        migrationBuilder.CreateTable(
            "ContentItems",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ContentItemVersionId = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                LocalizationSet = table.Column<string>(maxLength: 26, nullable: true),
                Latest = table.Column<bool>(nullable: false),
                Published = table.Column<bool>(nullable: false),
                DisplayText = table.Column<string>(maxLength: 500, nullable: false),
                Owner = table.Column<string>(maxLength: 64, nullable: false),
                Author = table.Column<string>(maxLength: 256, nullable: false),
                Audience = table.Column<string>(maxLength: 16, nullable: false),
                CreatedUtc = table.Column<DateTime>(nullable: false),
                ModifiedUtc = table.Column<DateTime>(nullable: false),
                PublishedUtc = table.Column<DateTime>(nullable: true),
                OrderUtc = table.Column<DateTime>(nullable: false),
                Revision = table.Column<int>(nullable: false),
                Content = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ContentItems", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_ContentItems_SiteId_ContentItemVersionId", "ContentItems", ["SiteId", "ContentItemVersionId"], unique: true);
        migrationBuilder.CreateIndex(
            "IX_ContentItems_Latest", "ContentItems", ["SiteId", "ContentItemId"], unique: true, filter: "\"Latest\"");
        migrationBuilder.CreateIndex(
            "IX_ContentItems_Published", "ContentItems", ["SiteId", "ContentItemId"], unique: true, filter: "\"Published\"");
        migrationBuilder.CreateIndex(
            "IX_ContentItems_Translation", "ContentItems", ["SiteId", "LocalizationSet", "Culture"], unique: true, filter: "\"Published\" AND \"LocalizationSet\" IS NOT NULL");
        migrationBuilder.CreateIndex(
            "IX_ContentItems_List", "ContentItems", ["SiteId", "ContentType", "OrderUtc"], filter: "\"Published\"");
        migrationBuilder.CreateIndex(
            "IX_ContentItems_History", "ContentItems", ["SiteId", "ContentItemId", "Id"]);

        migrationBuilder.CreateTable(
            "AutorouteIndex",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                Path = table.Column<string>(maxLength: 900, nullable: false),
                IsHomepage = table.Column<bool>(nullable: false),
                ContainedContentItemId = table.Column<string>(maxLength: 26, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_AutorouteIndex", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_AutorouteIndex_SiteId_ContentItemId", "AutorouteIndex", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex(
            "IX_AutorouteIndex_SiteId_Culture_Path", "AutorouteIndex", ["SiteId", "Culture", "Path"], unique: true);

        migrationBuilder.CreateTable(
            "AliasIndex",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                Alias = table.Column<string>(maxLength: 200, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_AliasIndex", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_AliasIndex_SiteId_ContentItemId", "AliasIndex", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex(
            "IX_AliasIndex_SiteId_Alias_Culture", "AliasIndex", ["SiteId", "Alias", "Culture"], unique: true);

        migrationBuilder.CreateTable(
            "ContainedPartIndex",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ListContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                Order = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ContainedPartIndex", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_ContainedPartIndex_SiteId_ContentItemId", "ContainedPartIndex", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex(
            "IX_ContainedPartIndex_SiteId_ListContentItemId_Order", "ContainedPartIndex", ["SiteId", "ListContentItemId", "Order"]);

        migrationBuilder.CreateTable(
            "TaxonomyIndex",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                TaxonomyContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                TermContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                Field = table.Column<string>(maxLength: 128, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_TaxonomyIndex", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_TaxonomyIndex_SiteId_ContentItemId", "TaxonomyIndex", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex(
            "IX_TaxonomyIndex_SiteId_TermContentItemId_ContentType", "TaxonomyIndex", ["SiteId", "TermContentItemId", "ContentType"]);

        migrationBuilder.CreateTable(
            "ReferenceIndex",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                Field = table.Column<string>(maxLength: 128, nullable: false),
                TargetId = table.Column<string>(maxLength: 26, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ReferenceIndex", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_ReferenceIndex_SiteId_ContentItemId", "ReferenceIndex", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex(
            "IX_ReferenceIndex_SiteId_TargetId_ContentType", "ReferenceIndex", ["SiteId", "TargetId", "ContentType"]);

        migrationBuilder.CreateTable(
            "ScheduleIndex",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                Action = table.Column<string>(maxLength: 8, nullable: false),
                DueUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ScheduleIndex", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_ScheduleIndex_SiteId_ContentItemId", "ScheduleIndex", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex(
            "IX_ScheduleIndex_DueUtc", "ScheduleIndex", "DueUtc");

        migrationBuilder.CreateTable(
            "FormerAddresses",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                Path = table.Column<string>(maxLength: 900, nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_FormerAddresses", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_FormerAddresses_SiteId_Culture_Path", "FormerAddresses", ["SiteId", "Culture", "Path"], unique: true);
    }
}
