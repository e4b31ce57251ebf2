using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.People;
using AlumniCms.Admin.Refusals;
using AlumniCms.Administration.People;
using AlumniCms.Display.Frames;
using AlumniCms.Members.Actions;
using AlumniCms.Members.People;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Roles;

/// <summary><c>/{site}/admin/roles</c></summary>
internal sealed class RoleEndpoints(
    RolesQuery roles, PermissionForm permissions, AddRole add, ChangeRole change, RemoveRole remove, RoleNames names, RefusalTexts refusals,
    AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "roles";
    private const int MostMarked = 2_000;

    public async Task<IResult> ListAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var query = ListingQuery.Read(http.Request);
        var all = (await roles.RunAsync(cancellationToken)).Value
            .Where(r => Fits(r, query.Text)).OrderBy(r => names.Of(r.Name), StringComparer.CurrentCulture).ToList();
        return new AdminResult(
            new RolesListPage
            {
                Frame = frames.Make(),
                Title = T["Roles"],
                Notice = query.Done == "removed" ? T["The role has been removed."].Value : null,
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = [new("name", T["Role"]), new("description", T["What it is for"]), new("origin", T["Made by"]), new("permissions", T["Permissions"]), new("holders", T["Held by"])],
                    Rows = [.. all.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(Row)],
                    Total = all.Count,
                    Empty = T["There is no role yet."],
                },
            },
            "Roles.List");
    }

    public async Task<IResult> ShowAsync(string? name, string? done, CancellationToken cancellationToken) =>
        await FindAsync(name, cancellationToken) is { } role
            ? await DrawAsync(role, role.Name, role.Description, role.Permissions, FormProblems.None, cancellationToken, Words(done))
            : Results.NotFound();

    public async Task<IResult> BeginAsync(string? from, CancellationToken cancellationToken)
    {
        var model = await FindAsync(from, cancellationToken);
        return await DrawAsync(null, model?.Name ?? "", model?.Description ?? "", model?.Permissions ?? [], FormProblems.None, cancellationToken);
    }

    public async Task<IResult> AddAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var (name, description, marked) = await ReadAsync(http, cancellationToken);
        var added = await add.ExecuteAsync(new RoleDraft { Name = name, Description = description, Permissions = marked, OnlyNew = true }, cancellationToken);
        return added.Succeeded
            ? Results.Redirect(Url(added.Value.Name, "added"))
            : await DrawAsync(null, name, description, marked, FormProblems.Of(added.Refusals, refusals), cancellationToken);
    }

    public async Task<IResult> ChangeAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var (name, description, marked) = await ReadAsync(http, cancellationToken);
        var revision = int.TryParse((await http.Request.ReadFormAsync(cancellationToken))["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;
        if (await FindAsync(name, cancellationToken) is not { IsOwn: true } role)
            return Results.NotFound();
        var wanted = role.IsOwner ? role.Permissions : permissions.Read(marked, role.Permissions);
        var changed = await change.ExecuteAsync(new RoleChange(role.Name, description, wanted, revision), cancellationToken);
        return changed.Succeeded
            ? Results.Redirect(Url(role.Name, "changed"))
            : await DrawAsync(role, role.Name, description, wanted, FormProblems.Of(changed.Refusals, refusals), cancellationToken);
    }

    public async Task<IResult> RemoveAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var name = (await http.Request.ReadFormAsync(cancellationToken))["name"].ToString();
        if (await FindAsync(name, cancellationToken) is not { IsOwn: true } role)
            return Results.NotFound();
        var removed = await remove.ExecuteAsync(role.Name, cancellationToken);
        return removed.Succeeded
            ? Results.Redirect(frames.Url("roles?done=removed"))
            : await DrawAsync(role, role.Name, role.Description, role.Permissions, FormProblems.Of(removed.Refusals, refusals), cancellationToken);
    }

    private static async Task<(string Name, string Description, IReadOnlyList<string> Marked)> ReadAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        return (form["name"].ToString().Trim(), form["description"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim(), [.. form["permissions"].OfType<string>().Take(MostMarked)]);
    }

    private async Task<RoleView?> FindAsync(string? name, CancellationToken cancellationToken) =>
        (await roles.RunAsync(cancellationToken)).Value.FirstOrDefault(r => r.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase));

    private async Task<IResult> DrawAsync(
        RoleView? role, string name, string description, IReadOnlyList<string> has, FormProblems faults, CancellationToken cancellationToken, string? notice = null)
    {
        var (groups, types) = await permissions.MakeAsync(has, cancellationToken);
        return new AdminResult(
            new RolePage
            {
                Frame = frames.Make(new PageLink(T["Roles"], frames.Url(Path))),
                Title = role is null ? T["New role"].Value : names.Of(role.Name),
                Notice = notice,
                Problems = faults.Texts,
                Faults = faults,
                Role = role,
                Name = name,
                Description = description,
                Groups = groups,
                Types = types,
                Verbs = permissions.Verbs,
            },
            "Roles.Role");
    }

    private ListingRow Row(RoleView role) => new(role.Name, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
    {
        ["name"] = new(names.Of(role.Name)) { Url = Url(role.Name), Note = names.Of(role.Name) == role.Name ? null : role.Name },
        ["description"] = new(names.DescriptionOf(role)),
        ["origin"] = new(role.IsOwn ? T["This site"].Value : T["The network"].Value),
        ["permissions"] = new(role.IsOwner ? T["Everything"].Value : role.Permissions.Count.ToString("N0", CultureInfo.CurrentCulture)),
        ["holders"] = new(role.IsGiven ? role.Holders.ToString("N0", CultureInfo.CurrentCulture) : T["no mandate needed"].Value) { Url = role is { IsGiven: true, Holders: > 0 } ? frames.Url("people" + QueryString.Create("role", role.Name)) : null },
    });

    private bool Fits(RoleView role, string text) =>
        text.Length == 0 || new[] { role.Name, names.Of(role.Name), names.DescriptionOf(role) }.Any(t => t.Contains(text, StringComparison.CurrentCultureIgnoreCase));

    private string Url(string name, string? done = null) =>
        frames.Url("roles/role" + (done is null ? QueryString.Create("name", name) : QueryString.Create([KeyValuePair.Create<string, string?>("name", name), KeyValuePair.Create<string, string?>("done", done)])));

    private string? Words(string? done) => done switch
    {
        "added" => T["The role has been added. It can be given now."].Value,
        "changed" => T["The role has been changed. Who holds it has the new rights at once."],
        _ => null,
    };
}
