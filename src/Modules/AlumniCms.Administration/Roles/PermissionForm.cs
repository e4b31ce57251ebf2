using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Roles;

/// <summary>The permissions of a role as check boxes: those of the modules, those on single content types, and what the role has beside.</summary>
internal sealed class PermissionForm(
    PermissionCatalog catalog, CurrentActor actor, CurrentSite site, ContentModelStore models, IStringLocalizerFactory localizers, IStringLocalizer<Texts> T)
{
    private static readonly Func<string, Permission>[] OnTypes =
    [
        ContentTypePermissions.EditOwn, ContentTypePermissions.Edit, ContentTypePermissions.Publish, ContentTypePermissions.DeleteOwn, ContentTypePermissions.Delete,
    ];

    private readonly IStringLocalizer _definitions = localizers.Create("content-model", "");
    private readonly IStringLocalizer _names = localizers.Create("module", "");

    public IReadOnlyList<string> Verbs => [T["Write one’s own"], T["Write all"], T["Publish"], T["Delete one’s own"], T["Delete all"]];

    /// <summary>The groups of permissions, for a role that has some of them.</summary>
    public async Task<(IReadOnlyList<PermissionGroup> Groups, IReadOnlyList<TypePermissions> Types)> MakeAsync(
        IReadOnlyCollection<string> had, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var types = model.Types.Where(t => t.TypeSettings.Listable && t.IsOn(site.Site))
            .Select(t => new TypePermissions(_definitions[t.DisplayName], [.. OnTypes.Select(make => Box(make(t.Name), had))]))
            .OrderBy(t => t.Title, StringComparer.CurrentCulture).ToList();
        var groups = catalog.ByModule.Select(g => new PermissionGroup(g.Key == "Kernel" ? T["The network and its sites"] : _names[g.Key], [.. g.Select(p => Box(p, had))])).ToList();
        var shown = groups.SelectMany(g => g.Boxes).Concat(types.SelectMany(t => t.Boxes)).Select(b => b.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = had.Where(h => !shown.Contains(h)).Select(h => new PermissionBox(h, h, IsChecked: true, MayChange(h))).ToList();
        if (others.Count > 0)
            groups.Add(new PermissionGroup(T["Others"], others));
        return (groups, types);
    }

    /// <summary>What the role is to have: what was marked, and what it had that the form does not let the actor take.</summary>
    public IReadOnlyList<string> Read(IEnumerable<string> marked, IEnumerable<string> had) =>
        [.. marked.Concat(had.Where(h => !MayChange(h))).Distinct(StringComparer.OrdinalIgnoreCase)];

    private PermissionBox Box(Permission permission, IReadOnlyCollection<string> had) => new(
        permission.Name, T[permission.Description], had.Contains(permission.Name, StringComparer.OrdinalIgnoreCase), actor.Has(permission, ""));

    private bool MayChange(string name) => actor.Has(catalog.Find(name) ?? KernelPermissions.SiteOwner, "");
}
