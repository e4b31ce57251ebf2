using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.SigningIn;

namespace AlumniCms.Members.TwoStep;

/// <summary>Begins two-step sign-in: makes the key that an authenticator takes.</summary>
public sealed class SetUpTwoStep
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly TwoStepSecrets _secrets;
    private readonly CurrentSite _site;

    internal SetUpTwoStep(AlumniDbContext db, OwnAccount own, TwoStepSecrets secrets, CurrentSite site) =>
        (_db, _own, _secrets, _site) = (db, own, secrets, site);

    /// <summary>Makes the key. Refused with <c>account.missing</c> or <c>password.wrong</c>.</summary>
    public async Task<Result<AuthenticatorKey>> ExecuteAsync(string password, CancellationToken cancellationToken)
    {
        var own = await _own.UnlockAsync(password, cancellationToken);
        if (!own.Succeeded)
            return Result<AuthenticatorKey>.Refused(own.Refusals);
        var key = await _db.InTransactionAsync(ct => _secrets.MakePendingAsync(own.Value.Id, ct), cancellationToken);
        return Describe(key, own.Value.Email!);
    }

    /// <summary>The key that was made and not yet confirmed by a code, or null.</summary>
    public async Task<AuthenticatorKey?> FindPendingAsync(CancellationToken cancellationToken) =>
        await _own.FindAsync() is { } user && await _secrets.FindPendingAsync(user.Id, cancellationToken) is { } key
            ? Describe(key, user.Email!)
            : null;

    private AuthenticatorKey Describe(byte[] key, string account) => AuthenticatorKey.Of(key, _site.Site.NameIn(_site.Culture), account);
}
