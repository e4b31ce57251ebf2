using Microsoft.AspNetCore.Authorization;

namespace AlumniCms.Kernel.Permissions;

/// <summary>Has endpoints ask <see cref="CurrentActor"/>, as actions do.</summary>
internal sealed class PermissionCheck(CurrentActor actor) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (actor.Has(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
