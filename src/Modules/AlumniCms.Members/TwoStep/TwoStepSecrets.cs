using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.TwoStep;

/// <summary>
/// Keeps the keys of authenticators, encrypted, and hashes of recovery codes. Each code is taken once: a recovery code by
/// leaving the list, a code of an authenticator by its step, in one statement that only one request wins.
/// </summary>
internal sealed class TwoStepSecrets(AlumniDbContext db, IDataProtectionProvider protection, TimeProvider time)
{
    public const int RecoveryCodeCount = 10;

    private const string Provider = "AlumniCms";
    private const string Key = "totp";
    private const string PendingKey = "totp-pending";
    private const string LastStep = "totp-step";
    private const string Recovery = "recovery";
    private const string CodeAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int CodeLength = 16;

    private readonly IDataProtector _protector = protection.CreateProtector("AlumniCms.Members.TwoStep");

    /// <summary>Makes a key that counts once a code of it has been given. The caller saves.</summary>
    public async Task<byte[]> MakePendingAsync(string userId, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(Totp.KeyLength);
        await WriteAsync(userId, PendingKey, Convert.ToBase64String(_protector.Protect(key)), cancellationToken);
        return key;
    }

    public Task<byte[]?> FindPendingAsync(string userId, CancellationToken cancellationToken) => ReadKeyAsync(userId, PendingKey, cancellationToken);

    /// <summary>Makes the pending key the account's, when the code is its. The caller saves.</summary>
    public async Task<bool> AcceptAsync(string userId, string code, CancellationToken cancellationToken)
    {
        if (await FindPendingAsync(userId, cancellationToken) is not { } key || Totp.FindStep(key, code, time.GetUtcNow()) is not { } step)
            return false;
        await WriteAsync(userId, Key, Convert.ToBase64String(_protector.Protect(key)), cancellationToken);
        await WriteAsync(userId, LastStep, Text(step), cancellationToken);
        await Of(userId, PendingKey).ExecuteDeleteAsync(cancellationToken);
        return true;
    }

    /// <summary>Takes a code of the authenticator.</summary>
    public async Task<bool> TryAsync(string userId, string code, CancellationToken cancellationToken)
    {
        if (await ReadKeyAsync(userId, Key, cancellationToken) is not { } key || Totp.FindStep(key, code, time.GetUtcNow()) is not { } step)
            return false;
        var last = await Of(userId, LastStep).Select(t => t.Value).SingleAsync(cancellationToken);
        return step > long.Parse(last!, CultureInfo.InvariantCulture)
            && await Of(userId, LastStep).Where(t => t.Value == last)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, Text(step)), cancellationToken) == 1;
    }

    /// <summary>Makes recovery codes in the place of earlier ones; this is the only time that they can be read. The caller saves.</summary>
    public async Task<IReadOnlyList<string>> MakeRecoveryAsync(string userId, CancellationToken cancellationToken)
    {
        var codes = Enumerable.Range(0, RecoveryCodeCount).Select(_ => RandomNumberGenerator.GetString(CodeAlphabet, CodeLength)).ToList();
        await WriteAsync(userId, Recovery, JsonSerializer.Serialize(codes.Select(Hash)), cancellationToken);
        return [.. codes.Select(c => string.Join('-', c.Chunk(4).Select(part => new string(part))))];
    }

    /// <summary>Takes a recovery code.</summary>
    public async Task<bool> TryRecoveryAsync(string userId, string code, CancellationToken cancellationToken)
    {
        var written = await Of(userId, Recovery).Select(t => t.Value).SingleOrDefaultAsync(cancellationToken);
        var hash = Hash(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]));
        var left = Codes(written);
        return left.Remove(hash)
            && await Of(userId, Recovery).Where(t => t.Value == written)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, JsonSerializer.Serialize(left)), cancellationToken) == 1;
    }

    /// <summary>How many recovery codes are left.</summary>
    public async Task<int> CountRecoveryAsync(string userId, CancellationToken cancellationToken) =>
        Codes(await Of(userId, Recovery).Select(t => t.Value).SingleOrDefaultAsync(cancellationToken)).Count;

    /// <summary>Throws all of an account's away.</summary>
    public Task RemoveAsync(string userId, CancellationToken cancellationToken) =>
        db.Set<UserToken>().Where(t => t.UserId == userId && t.LoginProvider == Provider).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<UserToken> Of(string userId, string name) =>
        db.Set<UserToken>().Where(t => t.UserId == userId && t.LoginProvider == Provider && t.Name == name);

    private async Task<byte[]?> ReadKeyAsync(string userId, string name, CancellationToken cancellationToken)
    {
        if (await Of(userId, name).Select(t => t.Value).SingleOrDefaultAsync(cancellationToken) is not { } kept)
            return null;
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(kept));
        }
        catch (CryptographicException)
        {
            // The keys of the data folder were lost: recovery codes still work.
            return null;
        }
    }

    private async Task WriteAsync(string userId, string name, string value, CancellationToken cancellationToken)
    {
        await Of(userId, name).ExecuteDeleteAsync(cancellationToken);
        db.Add(new UserToken { UserId = userId, LoginProvider = Provider, Name = name, Value = value });
        await db.SaveChangesAsync(cancellationToken);
    }

    private static List<string> Codes(string? written) => written is null ? [] : JsonSerializer.Deserialize<List<string>>(written)!;

    private static string Text(long step) => step.ToString(CultureInfo.InvariantCulture);

    // Sixteen characters of thirty-one are 79 bits: no slow hash is needed against guessing.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
