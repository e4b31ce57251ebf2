using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Media.Files;

/// <summary>Permissions on files, under Orchard Core's names.</summary>
public static class MediaPermissions
{
    /// <summary>Add and replace files.</summary>
    public static readonly Permission ManageMedia = new("ManageMedia", "Add and replace pictures and documents", KernelPermissions.SiteOwner);

    /// <summary>Add files, and look after those that one has added.</summary>
    public static readonly Permission ManageOwnMedia = new("ManageOwnMedia", "Add pictures and documents, and change one’s own", ManageMedia);

    /// <summary>Whether somebody may change a file of the current site.</summary>
    internal static bool MayChange(CurrentActor actor, MediaFile file) => MayChange(actor, file.UploaderId);

    /// <summary>Whether somebody may change a file of the current site that an account has added.</summary>
    public static bool MayChange(CurrentActor actor, string uploaderId) =>
        actor.Has(ManageMedia) || (actor.Has(ManageOwnMedia) && actor.Id.Length > 0 && uploaderId == actor.Id);

    internal sealed class Provider : IPermissionProvider
    {
        public IEnumerable<Permission> GetPermissions() => [ManageMedia, ManageOwnMedia];
    }
}
