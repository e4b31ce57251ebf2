using System.Buffers.Text;

using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Passkeys;

/// <summary>Adds, renames and removes one’s own passkeys. Each asks for a <see cref="FreshProof"/>.</summary>
public sealed class OwnPasskeys
{
    /// <summary>Letters in the name of a passkey at most.</summary>
    public const int NameLength = 60;

    private const int Most = 20;
    private const string Cookie = "passkey-new";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly FreshProof _proof;
    private readonly UserManager<User> _users;
    private readonly IPasskeyHandler<User> _handler;
    private readonly SealedCookie _cookie;
    private readonly AuditTrail _audit;

    internal OwnPasskeys(
        AlumniDbContext db,
        OwnAccount own,
        FreshProof proof,
        UserManager<User> users,
        IPasskeyHandler<User> handler,
        SealedCookie cookie,
        AuditTrail audit) =>
        (_db, _own, _proof, _users, _handler, _cookie, _audit) = (db, own, proof, users, handler, cookie, audit);

    /// <summary>What a browser is asked to make a passkey of, as JSON. Refused with <c>passkey.…</c> or <c>account.missing</c>.</summary>
    public async Task<Result<string>> AskAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var unlocked = await UnlockAsync(http, cancellationToken);
        if (!unlocked.Succeeded)
            return Result<string>.Refused(unlocked.Refusals);
        var user = unlocked.Value;
        if ((await _users.GetPasskeysAsync(user)).Count >= Most)
            return PasskeyRefusals.TooMany;
        var name = user.Email ?? user.UserName ?? "";
        var asked = await _handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = user.Id, Name = name, DisplayName = name }, http);
        _cookie.Write(http, Cookie, asked.AttestationState ?? "", Patience);
        return asked.CreationOptionsJson;
    }

    /// <summary>Adds the passkey that the browser has made. Refused with <c>passkey.…</c> or <c>account.missing</c>.</summary>
    public async Task<Result<bool>> AddAsync(HttpContext http, string credentialJson, string name, CancellationToken cancellationToken)
    {
        var unlocked = await UnlockAsync(http, cancellationToken);
        if (!unlocked.Succeeded)
            return Result<bool>.Refused(unlocked.Refusals);
        var state = _cookie.Read(http, Cookie);
        _cookie.Remove(http, Cookie);
        var made = await _handler.PerformAttestationAsync(new PasskeyAttestationContext
        {
            HttpContext = http,
            CredentialJson = credentialJson,
            AttestationState = state,
        });
        if (!made.Succeeded || made.UserEntity.Id != unlocked.Value.Id)
            return PasskeyRefusals.NotAdded;
        made.Passkey.Name = Name(name);
        return await SaveAsync("passkey.added", unlocked.Value, made.Passkey.Name, () => _users.AddOrUpdatePasskeyAsync(unlocked.Value, made.Passkey), cancellationToken);
    }

    /// <summary>Gives a passkey another name. Refused with <c>passkey.…</c> or <c>account.missing</c>.</summary>
    public Task<Result<bool>> RenameAsync(HttpContext http, string id, string name, CancellationToken cancellationToken) => WithAsync(
        http,
        id,
        (user, passkey) =>
        {
            passkey.Name = Name(name);
            return SaveAsync("passkey.renamed", user, passkey.Name, () => _users.AddOrUpdatePasskeyAsync(user, passkey), cancellationToken);
        },
        cancellationToken);

    /// <summary>Removes a passkey. Refused with <c>passkey.…</c> or <c>account.missing</c>.</summary>
    public Task<Result<bool>> RemoveAsync(HttpContext http, string id, CancellationToken cancellationToken) => WithAsync(
        http,
        id,
        (user, passkey) => SaveAsync("passkey.removed", user, passkey.Name, () => _users.RemovePasskeyAsync(user, passkey.CredentialId), cancellationToken),
        cancellationToken);

    private async Task<Result<bool>> WithAsync(
        HttpContext http, string id, Func<User, UserPasskeyInfo, Task<Result<bool>>> change, CancellationToken cancellationToken)
    {
        var unlocked = await UnlockAsync(http, cancellationToken);
        if (!unlocked.Succeeded)
            return Result<bool>.Refused(unlocked.Refusals);
        return (await _users.GetPasskeysAsync(unlocked.Value)).FirstOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == id) is { } passkey
            ? await change(unlocked.Value, passkey)
            : PasskeyRefusals.Missing;
    }

    private async Task<Result<User>> UnlockAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (await _own.FindAsync() is not { } user)
            return SignInRefusals.Missing;
        return await _proof.IsThereAsync(http, cancellationToken) ? user : PasskeyRefusals.NotFresh;
    }

    private Task<Result<bool>> SaveAsync(
        string action, User user, string? name, Func<Task<IdentityResult>> save, CancellationToken cancellationToken) =>
        _db.InTransactionAsync<Result<bool>>(
            async ct =>
            {
                _audit.Add(action, "Account", user.Id, after: new { name });
                if (!(await save()).Succeeded)
                    return PasskeyRefusals.NotAdded;
                await _db.SaveChangesAsync(ct);
                return true;
            },
            result => result.Succeeded,
            cancellationToken);

    private static string Name(string typed)
    {
        var name = string.Concat(typed.Where(c => !char.IsControl(c))).Trim();
        return name.Length switch { 0 => "Passkey", > NameLength => name[..NameLength], _ => name };
    }
}
