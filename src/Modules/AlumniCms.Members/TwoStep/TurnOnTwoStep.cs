using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

namespace AlumniCms.Members.TwoStep;

/// <summary>Turns two-step sign-in on, once the authenticator has shown that it has the key.</summary>
public sealed class TurnOnTwoStep
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly TwoStepSecrets _secrets;
    private readonly TwoStepSettings _settings;

    internal TurnOnTwoStep(AlumniDbContext db, OwnAccount own, TwoStepSecrets secrets, TwoStepSettings settings) =>
        (_db, _own, _secrets, _settings) = (db, own, secrets, settings);

    /// <summary>Turns it on. Refused with <c>account.missing</c> or <c>sign-in.code</c>.</summary>
    public async Task<Result<TwoStepTurnedOn>> ExecuteAsync(string code, Visit visit, CancellationToken cancellationToken)
    {
        if (await _own.FindAsync() is not { } user)
            return SignInRefusals.Missing;
        return await _db.InTransactionAsync<Result<TwoStepTurnedOn>>(
            async ct =>
            {
                if (!await _secrets.AcceptAsync(user.Id, code, ct))
                    return SignInRefusals.Code;
                var codes = await _secrets.MakeRecoveryAsync(user.Id, ct);
                return new TwoStepTurnedOn(await _settings.SetAsync(user, isOn: true, visit, ct), codes);
            },
            result => result.Succeeded,
            cancellationToken);
    }
}
