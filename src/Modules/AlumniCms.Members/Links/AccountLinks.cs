using System.Security.Cryptography;
using System.Text;

using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Links;

/// <summary>Makes and takes links.</summary>
internal sealed class AccountLinks(AlumniDbContext db, TimeProvider time)
{
    private const int CodeLength = 43;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Makes a link's code in the place of earlier ones for the same purpose. The caller saves.</summary>
    public async Task<string> MakeAsync(User user, LinkPurpose purpose, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        await db.Set<AccountLink>().Where(l => l.UserId == user.Id && l.Purpose == purpose).ExecuteDeleteAsync(cancellationToken);
        var code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        db.Add(new AccountLink
        {
            UserId = user.Id,
            Purpose = purpose,
            Email = user.Email!,
            CodeHash = Hash(code),
            ExpiresUtc = time.GetUtcNow().UtcDateTime + lifetime,
        });
        return code;
    }

    /// <summary>The link of a code that still works, or null.</summary>
    public Task<AccountLink?> FindAsync(string code, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        var (hash, now) = (Hash(code), time.GetUtcNow().UtcDateTime);
        return db.Set<AccountLink>().AsNoTracking()
            .SingleOrDefaultAsync(l => l.CodeHash == hash && l.Purpose == purpose && l.ExpiresUtc > now, cancellationToken);
    }

    /// <summary>Uses the link up; false when somebody was faster.</summary>
    public async Task<bool> TakeAsync(AccountLink link, CancellationToken cancellationToken) =>
        await db.Set<AccountLink>().Where(l => l.Id == link.Id).ExecuteDeleteAsync(cancellationToken) == 1;

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
