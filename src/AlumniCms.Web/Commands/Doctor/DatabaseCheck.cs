using System.Runtime.CompilerServices;

using AlumniCms.Kernel.Data;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Commands.Doctor;

/// <summary>The database: there, of this version, undamaged, and without side effects that were given up.</summary>
internal sealed class DatabaseCheck : DoctorCheck
{
    private const int MostFaults = 5;
    private const string Subject = "database";

    public override async IAsyncEnumerable<DoctorLine> LookAsync(
        CommandSession session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var state = await StateAsync(session, cancellationToken);
        yield return state;
        if (state.Verdict == Verdict.Failed)
            yield break;
        await using var scope = session.OpenScope(site: null);
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        if (db.IsSqlite)
            yield return await IntegrityAsync(db, cancellationToken);
        yield return await OutboxAsync(db, cancellationToken);
    }

    private static async Task<DoctorLine> StateAsync(CommandSession session, CancellationToken cancellationToken)
    {
        try
        {
            await DatabaseDoor.OpenAsync(session.Services, DatabaseNeed.Migrated | DatabaseNeed.Writable, cancellationToken);
            return DoctorLine.Ok(Subject, "It answers, can be written and has the schema of this version.");
        }
        catch (Exception exception) when (exception is CommandException or Hosting.StartException)
        {
            return DoctorLine.Failed(Subject, exception.Message);
        }
        catch (Exception exception) when (DatabaseProblem.Explain(exception, session.Get<DatabaseSettings>()) is { } problem)
        {
            return DoctorLine.Failed(Subject, problem);
        }
    }

    private static async Task<DoctorLine> IntegrityAsync(AlumniDbContext db, CancellationToken cancellationToken)
    {
        var found = await db.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(cancellationToken);
        return found is ["ok"]
            ? DoctorLine.Ok("integrity", "A quick check of the file found nothing wrong.")
            : DoctorLine.Failed("integrity", $"The file is damaged: {string.Join("; ", found.Take(MostFaults))}. Restore it from a backup; keep the damaged file.");
    }

    private static async Task<DoctorLine> OutboxAsync(AlumniDbContext db, CancellationToken cancellationToken)
    {
        var abandoned = await db.Database
            .SqlQuery<long>($"""SELECT count(*) AS "Value" FROM "OutboxMessages" WHERE "AbandonedUtc" IS NOT NULL""").SingleAsync(cancellationToken);
        if (abandoned == 0)
            return DoctorLine.Ok("outbox", "No side effect was given up.");
        var last = await db.Database
            .SqlQuery<string>($"""SELECT coalesce("LastError", '') AS "Value" FROM "OutboxMessages" WHERE "AbandonedUtc" IS NOT NULL ORDER BY "AbandonedUtc" DESC LIMIT 1""")
            .FirstOrDefaultAsync(cancellationToken);
        return DoctorLine.Warning("outbox", $"{abandoned} side effects (mails, webhooks) were given up; the last one: {last}. Mend the cause.");
    }
}
