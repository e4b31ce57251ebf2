using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Members.Passkeys;

internal static class PasskeyServices
{
    public static void AddPasskeys(this IServiceCollection services)
    {
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // The passkey alone signs in, so that it must name the account, and the device must ask who holds it.
            options.ResidentKeyRequirement = "required";
            options.UserVerificationRequirement = "required";
        });
        services.AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>();
        services.AddSingleton<SealedCookie>();
        services.AddScoped(p => new FreshProof(
            Get<SealedCookie>(p), Get<OwnAccount>(p), Get<AccountReader>(p), Get<CurrentSession>(p), Get<CurrentActor>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new OwnPasskeys(
            Get<AlumniDbContext>(p),
            Get<OwnAccount>(p),
            Get<FreshProof>(p),
            Get<UserManager<User>>(p),
            Get<IPasskeyHandler<User>>(p),
            Get<SealedCookie>(p),
            Get<AuditTrail>(p)));
        services.AddScoped(p => new SignInWithPasskey(
            Get<UserManager<User>>(p), Get<IPasskeyHandler<User>>(p), Get<SessionOpening>(p), Get<SealedCookie>(p)));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
