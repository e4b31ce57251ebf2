using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Sessions;

namespace AlumniCms.Members.SigningIn;

/// <summary>Changes one's own password. All other sessions end; the current one goes on under a new id.</summary>
public sealed class ChangePassword
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly NewPassword _passwords;
    private readonly SessionOpening _sessions;
    private readonly CurrentSession _current;
    private readonly AuditTrail _audit;

    internal ChangePassword(
        AlumniDbContext db, OwnAccount own, NewPassword passwords, SessionOpening sessions, CurrentSession current, AuditTrail audit) =>
        (_db, _own, _passwords, _sessions, _current, _audit) = (db, own, passwords, sessions, current, audit);

    /// <summary>Changes it. Refused with <c>account.missing</c>, <c>password.wrong</c> or what the password rule says.</summary>
    public async Task<Result<SignInStep>> ExecuteAsync(string current, string password, Visit visit, CancellationToken cancellationToken)
    {
        var own = await _own.UnlockAsync(current, cancellationToken);
        if (!own.Succeeded)
            return Result<SignInStep>.Refused(own.Refusals);
        var user = own.Value;
        if (await _passwords.CheckAsync(user, password, cancellationToken) is { Count: > 0 } weak)
            return Result<SignInStep>.Refused(weak);
        return await _db.InTransactionAsync(
            async ct =>
            {
                await _passwords.SetAsync(user, password);
                await _sessions.EndAllAsync(user.Id, ct);
                _audit.Add("account.password-changed", "Account", user.Id);
                return await _sessions.ReplaceAsync(user, _current.IsPersistent, visit, ct);
            },
            cancellationToken);
    }
}
