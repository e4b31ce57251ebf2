using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.SigningIn;

namespace AlumniCms.Members.TwoStep;

/// <summary>Makes new recovery codes; the earlier ones no longer work.</summary>
public sealed class RenewRecoveryCodes
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly TwoStepSecrets _secrets;
    private readonly AuditTrail _audit;

    internal RenewRecoveryCodes(AlumniDbContext db, OwnAccount own, TwoStepSecrets secrets, AuditTrail audit) =>
        (_db, _own, _secrets, _audit) = (db, own, secrets, audit);

    /// <summary>Makes them. Refused with <c>account.missing</c>, <c>password.wrong</c> or <c>two-step.off</c>.</summary>
    public async Task<Result<IReadOnlyList<string>>> ExecuteAsync(string password, CancellationToken cancellationToken)
    {
        var own = await _own.UnlockAsync(password, cancellationToken);
        if (!own.Succeeded)
            return Result<IReadOnlyList<string>>.Refused(own.Refusals);
        if (!own.Value.TwoFactorEnabled)
            return new Refusal("two-step.off", "Two-step sign-in is off. Turn it on first.");
        var codes = await _db.InTransactionAsync(
            async ct =>
            {
                _audit.Add("account.recovery-codes-renewed", "Account", own.Value.Id);
                return await _secrets.MakeRecoveryAsync(own.Value.Id, ct);
            },
            cancellationToken);
        return Result<IReadOnlyList<string>>.Of(codes);
    }
}
