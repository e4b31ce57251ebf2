using System.Buffers.Text;

using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Providers;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.TwoStep;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.SigningIn;

/// <summary>Reads what the owner of an account sees of it.</summary>
public sealed class AccountOverviews
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly UserManager<User> _users;
    private readonly TwoStepSecrets _secrets;
    private readonly ProviderTies _ties;
    private readonly CurrentSession _current;
    private readonly SessionSettings _settings;
    private readonly TimeProvider _time;

    internal AccountOverviews(
        AlumniDbContext db,
        OwnAccount own,
        UserManager<User> users,
        TwoStepSecrets secrets,
        ProviderTies ties,
        CurrentSession current,
        SessionSettings settings,
        TimeProvider time) =>
        (_db, _own, _users, _secrets, _ties, _current, _settings, _time) = (db, own, users, secrets, ties, current, settings, time);

    /// <summary>The overview of the one who acts; null when they have no account.</summary>
    public async Task<AccountOverview?> FindAsync(CancellationToken cancellationToken)
    {
        if (await _own.FindAsync() is not { } user)
            return null;
        var now = _time.GetUtcNow().UtcDateTime;
        var sessions = await _db.Set<Session>().AsNoTracking()
            .Where(s => s.UserId == user.Id && s.SecurityStamp == user.SecurityStamp && s.ExpiresUtc > now)
            .OrderByDescending(s => s.SeenUtc).ThenByDescending(s => s.CreatedUtc).ToListAsync(cancellationToken);
        var passkeys = await _users.GetPasskeysAsync(user);
        return new AccountOverview(
            user.Email ?? "",
            user.TwoFactorEnabled,
            user.TwoFactorEnabled ? await _secrets.CountRecoveryAsync(user.Id, cancellationToken) : 0,
            [.. passkeys.OrderBy(p => p.CreatedAt).Select(p => new PasskeyView(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "", p.CreatedAt.UtcDateTime))],
            await _ties.ViewAsync(user.Id, cancellationToken),
            [.. sessions.Where(s => _settings.EndOf(s.IsPersistent, s.SeenUtc, s.ExpiresUtc) > now)
                .Select(s => new SessionView(s.Id, s.Browser, s.Origin, s.CreatedUtc, s.SeenUtc, s.Id == _current.Id))]);
    }
}
