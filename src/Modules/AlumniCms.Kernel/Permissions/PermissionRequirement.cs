using Microsoft.AspNetCore.Authorization;

namespace AlumniCms.Kernel.Permissions;

/// <summary>Asks of the current actor a permission on the current site.</summary>
/// <param name="Permission">What is asked for.</param>
public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;
