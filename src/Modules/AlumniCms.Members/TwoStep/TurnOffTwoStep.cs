using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

namespace AlumniCms.Members.TwoStep;

/// <summary>Turns two-step sign-in off and throws its keys away.</summary>
public sealed class TurnOffTwoStep
{
    private readonly AlumniDbContext _db;
    private readonly OwnAccount _own;
    private readonly TwoStepSecrets _secrets;
    private readonly TwoStepSettings _settings;

    internal TurnOffTwoStep(AlumniDbContext db, OwnAccount own, TwoStepSecrets secrets, TwoStepSettings settings) =>
        (_db, _own, _secrets, _settings) = (db, own, secrets, settings);

    /// <summary>Turns it off. Refused with <c>account.missing</c> or <c>password.wrong</c>.</summary>
    public async Task<Result<SignInStep>> ExecuteAsync(string password, Visit visit, CancellationToken cancellationToken)
    {
        var own = await _own.UnlockAsync(password, cancellationToken);
        if (!own.Succeeded)
            return Result<SignInStep>.Refused(own.Refusals);
        return await _db.InTransactionAsync(
            async ct =>
            {
                await _secrets.RemoveAsync(own.Value.Id, ct);
                return await _settings.SetAsync(own.Value, isOn: false, visit, ct);
            },
            cancellationToken);
    }
}
