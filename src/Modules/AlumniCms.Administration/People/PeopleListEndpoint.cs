using System.Runtime.CompilerServices;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.People;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.People;
using AlumniCms.Members.Roles;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.People;

/// <summary><c>/{site}/admin/people</c></summary>
internal sealed class PeopleListEndpoint(
    PeopleQuery people, RolesQuery roles, PeopleRows rows, RoleNames names, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "people";

    public async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var columns = rows.Columns();
        var filters = await FiltersAsync(cancellationToken);
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        var filter = Filter(query);

        // Addresses of everybody in one file are for those who look after accounts, not for all who see the list.
        var mayExport = actor.Has(MemberPermissions.ManageUsers);
        if (query.IsCsv)
            return mayExport ? new ListingCsv("people", columns, AllAsync(filter, cancellationToken)) : Results.StatusCode(StatusCodes.Status403Forbidden);
        var page = (await people.RunAsync(filter, cancellationToken)).Value;
        return new AdminResult(
            new PeopleListPage
            {
                Frame = frames.Make(),
                Title = T["Team and accounts"],
                Notice = query.Done == "gone" ? T["The role has been taken. The person has none on this site any more."].Value : null,
                MayAdd = mayExport && actor.Has(MemberPermissions.AssignRoleToUsers),
                Listing = new Listing
                {
                    Key = Path,
                    Url = frames.Url(Path),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. page.People.Select(rows.Row)],
                    Total = page.Total,
                    Empty = T["Nobody has a role here yet."],
                    CanExport = mayExport,
                },
            },
            "People.List");
    }

    private static PeopleFilter Filter(ListingQuery query) => new()
    {
        Search = query.Text,
        Role = query.Filter("role"),
        State = query.Filter("state") switch
        {
            "active" => PersonState.Active,
            "invited" => PersonState.Invited,
            "off" => PersonState.SwitchedOff,
            _ => null,
        },
        Order = query.Sort switch
        {
            "email" => PeopleOrder.Email,
            "seen" => PeopleOrder.Seen,
            _ => PeopleOrder.Name,
        },
        Descending = query.Descending,
        Page = query.Page,
        PageSize = Listing.PageSize,
    };

    private async Task<ListingFilter[]> FiltersAsync(CancellationToken cancellationToken) =>
    [
        new("role", T["Role"], [.. (await roles.RunAsync(cancellationToken)).Value.Where(r => r.IsGiven).Select(r => (r.Name, names.Of(r.Name)))]),
        new("state", T["State"], [("active", T["Active"]), ("invited", T["Invited"]), ("off", T["Switched off"])]),
    ];

    private async IAsyncEnumerable<ListingRow> AllAsync(PeopleFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            var page = (await people.RunAsync(filter with { Page = number, PageSize = PeopleQuery.PageLimit }, cancellationToken)).Value;
            foreach (var person in page.People)
                yield return rows.Row(person);
            if (page.People.Count < PeopleQuery.PageLimit)
                yield break;
        }
    }
}
