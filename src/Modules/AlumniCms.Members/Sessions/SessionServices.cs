using AlumniCms.Kernel.Timing;
using AlumniCms.Members.Roles;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Members.Sessions;

/// <summary>Registration of sessions and their cookies.</summary>
public static class SessionServices
{
    /// <summary>The policy of pages that anyone signed in may see, because they show them only what is their own.</summary>
    public const string OwnPages = "own pages";

    internal static void AddSessions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(SessionSettings.From(configuration));
        services.AddSingleton<AccountCache>();
        services.AddScoped<AccountReader>();
        services.AddScoped<CurrentSession>();
        services.AddScoped<SessionCheck>();
        services.AddScoped<SessionCookieEvents>();
        services.AddScoped<ActorRights>();
        services.AddSingleton<ITimedWork, DropExpired>();
        services.AddSingleton<ISitePreview, TeamPreview>();
        services.AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme, options =>
            {
                Restrict(options, SessionCookie.Name);
                options.EventsType = typeof(SessionCookieEvents);
            })
            .AddCookie(SessionCookie.HalfwayScheme, options =>
            {
                Restrict(options, "sign-in");
                options.ExpireTimeSpan = SessionCookie.HalfwayLifetime;
            });
        services.Configure<AuthorizationOptions>(options => options.AddPolicy(OwnPages, policy => policy.RequireAuthenticatedUser()));
    }

    internal static void Restrict(CookieAuthenticationOptions options, string name)
    {
        options.CookieManager = new HostCookies();
        options.Cookie.Name = name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;

        // The row says when a session ends; the cookie is not written anew at each request.
        options.SlidingExpiration = false;
        options.ExpireTimeSpan = TimeSpan.FromDays(366);
    }
}
