using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Kernel.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122001000_Audit")]
internal sealed class M002Audit : Migration
{
    private const string Complaint = "The audit trail is append-only: entries go when a row of AuditCuts covers them.";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AuditEntries",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                OccurredUtc = table.Column<DateTime>(nullable: false),
                ActorId = table.Column<string>(maxLength: AuditModel.IdLength, nullable: false),
                Action = table.Column<string>(maxLength: AuditModel.NameLength, nullable: false),
                SubjectType = table.Column<string>(maxLength: AuditModel.NameLength, nullable: false),
                SubjectId = table.Column<string>(maxLength: AuditModel.SubjectIdLength, nullable: false),
                Before = table.Column<string>(nullable: true),
                After = table.Column<string>(nullable: true),
                Origin = table.Column<string>(maxLength: AuditModel.OriginLength, nullable: true),
                Correlation = table.Column<string>(maxLength: AuditModel.NameLength, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_AuditEntries", row => row.Id));
        migrationBuilder.CreateIndex("IX_AuditEntries_SiteId_OccurredUtc", "AuditEntries", ["SiteId", "OccurredUtc"]);
        migrationBuilder.CreateIndex("IX_AuditEntries_SubjectType_SubjectId", "AuditEntries", ["SubjectType", "SubjectId"]);
        migrationBuilder.CreateTable(
            "AuditCuts",
            table => new
            {
                Id = table.Identity(),
                BeforeUtc = table.Column<DateTime>(nullable: false),
                MadeUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_AuditCuts", row => row.Id));
        if (ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal))
            GuardSqlite(migrationBuilder);
        else
            GuardPostgres(migrationBuilder);
    }

    private static void GuardSqlite(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "AuditEntries", "AuditCuts" })
            migrationBuilder.Sql($"""
                CREATE TRIGGER "{table}_NoUpdate" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, '{Complaint}'); END;
                """);
        migrationBuilder.Sql($"""
            CREATE TRIGGER "AuditEntries_NoDelete" BEFORE DELETE ON "AuditEntries"
            WHEN NOT EXISTS (SELECT 1 FROM "AuditCuts" WHERE "BeforeUtc" > OLD."OccurredUtc")
            BEGIN SELECT RAISE(ABORT, '{Complaint}'); END;
            """);
        migrationBuilder.Sql($"""
            CREATE TRIGGER "AuditCuts_NoDelete" BEFORE DELETE ON "AuditCuts" BEGIN SELECT RAISE(ABORT, '{Complaint}'); END;
            """);
    }

    private static void GuardPostgres(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"""
            CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $guard$
            BEGIN
                RAISE EXCEPTION '{Complaint}';
            END $guard$;
            """);
        migrationBuilder.Sql($"""
            CREATE FUNCTION audit_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM "AuditCuts" WHERE "BeforeUtc" > OLD."OccurredUtc") THEN
                    RAISE EXCEPTION '{Complaint}';
                END IF;
                RETURN OLD;
            END $guard$;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER audit_no_update BEFORE UPDATE ON "AuditEntries" FOR EACH ROW EXECUTE FUNCTION audit_refuse();
            CREATE TRIGGER audit_no_delete BEFORE DELETE ON "AuditEntries" FOR EACH ROW EXECUTE FUNCTION audit_delete();
            CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
            CREATE TRIGGER audit_no_update BEFORE UPDATE OR DELETE ON "AuditCuts" FOR EACH ROW EXECUTE FUNCTION audit_refuse();
            CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON "AuditCuts" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
            """);
    }
}
