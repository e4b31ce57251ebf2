using System.Globalization;

using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Bench.BackOffice;

/// <summary>Writes accounts with a mandate each straight into the tables.</summary>
internal sealed class AccountRows(AlumniDbContext db)
{
    private const int Batch = 1_000;

    public Task WriteAsync(int accounts, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            var numbers = Enumerable.Range(0, accounts);
            var (yes, no) = db.IsSqlite ? ("1", "0") : ("true", "false");
            foreach (var some in numbers.Chunk(Batch))
            {
                var users = some.Select(n => $"('{Id(n)}','{Name(n)}','{Name(n).ToUpperInvariant()}','{Name(n)}','{Name(n).ToUpperInvariant()}',{(n % 9 == 0 ? no : yes)},{no},{no},{yes},0,{yes},'2026-01-01 00:00:00{(db.IsSqlite ? "" : "+00")}')");
                var mandates = some.Select(n => $"(1,'{Id(n)}','{(n % 50 == 0 ? "Editor" : "Member")}')");
#pragma warning disable EF1002 // The rows are made of numbers.
                await db.Database.ExecuteSqlRawAsync(
                    $"""
                    INSERT INTO "Users" ("Id","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnabled","AccessFailedCount","IsEnabled","CreatedUtc")
                    VALUES {string.Join(',', users)}
                    """,
                    ct);
                await db.Database.ExecuteSqlRawAsync($"""INSERT INTO "Mandates" ("SiteId","UserId","RoleName") VALUES {string.Join(',', mandates)}""", ct);
#pragma warning restore EF1002
            }

            return true;
        },
        cancellationToken);

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"4bench{number:00000000000000000000}");

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number * 7919L % 999_983}.n{number}@example.org");
}
