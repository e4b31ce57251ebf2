using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.TwoStep;

/// <summary>Switches two-step sign-in of an account. Sessions opened before end; the current one goes on under a new id.</summary>
internal sealed class TwoStepSettings(
    AlumniDbContext db, UserManager<User> users, SessionOpening sessions, CurrentSession current, AuditTrail audit)
{
    public async Task<SignInStep> SetAsync(User user, bool isOn, Visit visit, CancellationToken cancellationToken)
    {
        user.TwoFactorEnabled = isOn;
        await users.UpdateSecurityStampAsync(user);
        await sessions.EndAllAsync(user.Id, cancellationToken);
        audit.Add(isOn ? "account.two-step-on" : "account.two-step-off", "Account", user.Id);
        await db.SaveChangesAsync(cancellationToken);
        return await sessions.ReplaceAsync(user, current.IsPersistent, visit, cancellationToken);
    }
}
