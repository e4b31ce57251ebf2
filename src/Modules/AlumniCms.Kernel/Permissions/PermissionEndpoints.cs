using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace AlumniCms.Kernel.Permissions;

/// <summary>Ties endpoints to permissions.</summary>
public static class PermissionEndpoints
{
    /// <summary>
    /// The endpoints answer only those who have the permission on the current site: a visitor is led to the sign-in,
    /// somebody signed in is refused with 403.
    /// </summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder endpoints, Permission permission)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)).Build());
}
