using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Links;
using AlumniCms.Members.Providers;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.TwoStep;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Members.SigningIn;

internal static class SigningInServices
{
    public static void AddSigningIn(this IServiceCollection services)
    {
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<IPasswordHasher<User>, PasswordHasher<User>>();
        services.AddScoped<Attempts>();
        services.AddScoped<NewBrowserMail>();
        services.AddScoped<MovedAccountMail>();
        services.AddScoped<SessionOpening>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<NewPassword>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<LinkRequests>();
        services.AddScoped<AskForConfirmation>();
        services.AddOutboxHandler<LinkRequest, LinkMail>();
        services.AddScoped<TwoStepSecrets>();
        services.AddScoped<TwoStepSettings>();
        services.AddScoped<EndSession>();
        AddSignIn(services);
        AddPasswords(services);
        AddTwoStep(services);
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddScoped(p => new SignInWithPassword(
            Get<UserManager<User>>(p), Get<PasswordCheck>(p), Get<Attempts>(p), Get<SessionOpening>(p), Get<AskForConfirmation>(p)));
        services.AddScoped(p => new SignInWithCode(
            Get<UserManager<User>>(p), Get<Attempts>(p), Get<TwoStepSecrets>(p), Get<SessionOpening>(p)));
        services.AddScoped(p => new EndAllSessions(
            Get<AlumniDbContext>(p), Get<OwnAccount>(p), Get<UserManager<User>>(p), Get<SessionOpening>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new AccountOverviews(
            Get<AlumniDbContext>(p),
            Get<OwnAccount>(p),
            Get<UserManager<User>>(p),
            Get<TwoStepSecrets>(p),
            Get<ProviderTies>(p),
            Get<CurrentSession>(p),
            Get<SessionSettings>(p),
            Get<TimeProvider>(p)));
    }

    private static void AddPasswords(IServiceCollection services)
    {
        services.AddScoped(p => new ChangePassword(
            Get<AlumniDbContext>(p), Get<OwnAccount>(p), Get<NewPassword>(p), Get<SessionOpening>(p), Get<CurrentSession>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new AskForReset(Get<LinkRequests>(p)));
        services.AddScoped(p => new ResetPassword(
            Get<AlumniDbContext>(p), Get<UserManager<User>>(p), Get<AccountLinks>(p), Get<NewPassword>(p), Get<SessionOpening>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new ConfirmEmail(
            Get<AlumniDbContext>(p), Get<UserManager<User>>(p), Get<AccountLinks>(p), Get<AuditTrail>(p)));
    }

    private static void AddTwoStep(IServiceCollection services)
    {
        services.AddScoped(p => new SetUpTwoStep(Get<AlumniDbContext>(p), Get<OwnAccount>(p), Get<TwoStepSecrets>(p), Get<CurrentSite>(p)));
        services.AddScoped(p => new TurnOnTwoStep(Get<AlumniDbContext>(p), Get<OwnAccount>(p), Get<TwoStepSecrets>(p), Get<TwoStepSettings>(p)));
        services.AddScoped(p => new TurnOffTwoStep(Get<AlumniDbContext>(p), Get<OwnAccount>(p), Get<TwoStepSecrets>(p), Get<TwoStepSettings>(p)));
        services.AddScoped(p => new RenewRecoveryCodes(Get<AlumniDbContext>(p), Get<OwnAccount>(p), Get<TwoStepSecrets>(p), Get<AuditTrail>(p)));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
