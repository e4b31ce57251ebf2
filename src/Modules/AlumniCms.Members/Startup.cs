using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.BackOffices;
using AlumniCms.Members.Links;
using AlumniCms.Members.Passkeys;
using AlumniCms.Members.Passwords;
using AlumniCms.Members.People;
using AlumniCms.Members.Providers;
using AlumniCms.Members.Recipes;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;
using AlumniCms.Members.SigningIn;
using AlumniCms.Notifications.Notices;
using AlumniCms.Recipes.Running;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Members;

internal sealed class Startup : StartupBase
{
    private const string AuthenticationIsSet = "__AuthenticationMiddlewareSet";

    // Right after the site is known: whatever answers a request knows who asks.
    public override int Order => -900;

    public override void Configure(IApplicationBuilder app)
    {
        // To look for a session takes a handler and a database context, which visitors need not wait for.
        app.UseWhen(static http => SessionCookie.IsCarried(http) || ProviderServices.IsCallback(http.Request), static signedIn => signedIn.UseAuthentication().UseMiddleware<EnterActor>());

        // The host would put authentication before everything else, for all, as it does not see the one in the branch.
        app.Properties[AuthenticationIsSet] = true;
    }

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentityCore<User>(ConfigureIdentity).AddUserStore<UserStore>().AddPasswordValidator<PasswordRuleValidator>();
        services.AddSingleton<IPermissionProvider, MemberPermissions.Provider>();
        services.AddSingleton<PermissionCatalog>();
        services.AddScoped<GrantRules>();
        services.AddScoped<SiteRoles>();
        services.AddScoped<AccountReach>();
        services.AddScoped<IRecipeStepHandler, RolesStep>();
        services.AddScoped<IRecipeStepHandler, UsersStep>();
        AddActions(services);
        AddQueries(services);
        services.AddSessions(configuration);
        services.AddSigningIn();
        services.AddPasskeys();
        services.AddProviders(configuration);
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;

        // PasswordRule decides alone; Identity's own rules would refuse a good phrase for want of a digit.
        options.Password.RequiredLength = 1;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    private static void AddActions(IServiceCollection services)
    {
        services.AddScoped(p => new AddRole(
            Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<GrantRules>(p), Get<PermissionCatalog>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new GiveMandate(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<GrantRules>(p),
            Get<SiteRoles>(p),
            Get<AuditTrail>(p),
            Get<TimeProvider>(p)));
        services.AddScoped(p => new EndMandate(
            Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<AccountReach>(p), Get<GrantRules>(p), Get<SiteRoles>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new AddAccount(
            Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<UserManager<User>>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new SwitchAccount(
            Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<AccountReach>(p), Get<UserManager<User>>(p), Get<SessionOpening>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new ChangeAccount(
            Get<AlumniDbContext>(p),
            Get<AccountReach>(p),
            Get<UserManager<User>>(p),
            Get<SessionOpening>(p),
            Get<AskForConfirmation>(p),
            Get<MovedAccountMail>(p),
            Get<AuditTrail>(p)));
        services.AddScoped(p => new InvitePerson(
            Get<AlumniDbContext>(p),
            Get<CurrentActor>(p),
            Get<UserManager<User>>(p),
            Get<AddAccount>(p),
            Get<GiveMandate>(p),
            Get<AccountReach>(p),
            Get<LinkRequests>(p)));
        services.AddScoped(p => new ChangeRole(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<GrantRules>(p), Get<AddRole>(p)));
        services.AddScoped(p => new RemoveRole(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<GrantRules>(p),
            Get<ISiteStore>(p),
            Get<AuditTrail>(p),
            Get<TimeProvider>(p)));
        services.AddScoped(p => new CreateAdministrator(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<ISiteStore>(p),
            Get<CurrentActor>(p),
            Get<UserManager<User>>(p),
            Get<AddAccount>(p),
            Get<AddRole>(p),
            Get<GiveMandate>(p)));
    }

    private static void AddQueries(IServiceCollection services)
    {
        services.AddScoped(p => new PeopleQuery(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<AccountReach>(p), Get<ISiteStore>(p)));
        services.AddScoped(p => new RolesQuery(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<GrantRules>(p), Get<ISiteStore>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new OwnMandates(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<CurrentSite>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new EndingMandates(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new NetworkMandates(Get<AlumniDbContext>(p), Get<ISiteStore>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new PeopleNames(Get<AlumniDbContext>(p)));
        services.AddScoped<IRecipients, Recipients>();
        services.AddScoped(p => new OwnLanguage(Get<AlumniDbContext>(p), Get<CurrentActor>(p)));
        services.AddScoped(p => new PeopleWithRight(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<ISiteStore>(p), Get<AccountReader>(p), Get<PermissionCatalog>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new SitePeople(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new ActingFor(Get<AccountReader>(p), Get<ActorRights>(p), Get<CurrentActor>(p), Get<CurrentSite>(p)));
        services.AddScoped(p => new BackOfficeSites(Get<CurrentActor>(p), Get<AccountReader>(p), Get<ActorRights>(p), Get<ISiteStore>(p)));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
