using AlumniCms.Admin.Frames;
using AlumniCms.Admin.People;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Members.Roles;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.People;

/// <summary>Draws somebody’s page, anew or with what was typed into it.</summary>
internal sealed class PersonPages(
    PeopleQuery people, RolesQuery roles, PeopleRows rows, RoleNames names, MandateForms forms, MandateDay days, CurrentSite site, ISiteStore sites,
    SiteAddress addresses, SiteClock clock, TimeProvider time, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T)
{
    /// <summary>How soon a mandate ends that is said to end soon.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    public async Task<IResult> DrawAsync(
        PersonRow person, CancellationToken cancellationToken, string? notice = null,
        (string Name, string Email)? account = null, FormProblems? accountProblems = null, MandateInput? mandate = null, FormProblems? mandateProblems = null)
    {
        var known = (await roles.RunAsync(cancellationToken)).Value;
        var table = await sites.GetAsync(cancellationToken);
        var giving = actor.Has(MemberPermissions.AssignRoleToUsers);
        return new AdminResult(
            new PersonPage
            {
                Frame = frames.Make(new PageLink(T["Team and accounts"], frames.Url(PeopleListEndpoint.Path))),
                Title = person.Name,
                Notice = notice,
                Problems = [.. (accountProblems ?? FormProblems.None).Texts, .. (mandateProblems ?? FormProblems.None).Texts],
                Person = person,
                State = rows.Tag(person.State),
                Url = frames.Url($"people/{person.Id}"),
                Seen = person.SeenUtc is { } seen ? T["last seen on {0}", DateText.Write(clock.Local(seen), "f")] : T["has no open session"],
                Input = account ?? (person.Name, person.Email),
                AccountProblems = accountProblems ?? FormProblems.None,
                Mandates = [.. person.Mandates.Select(m => Line(m, known, table, person.Id)).OrderBy(m => m.IsElsewhere).ThenBy(m => m.IsOver)],
                Giving = giving ? forms.Make(known, mandate ?? MandateInput.Empty, mandateProblems) : null,
                MayChange = actor.Has(MemberPermissions.ManageUsers) && await people.MayChangeAsync(person.Id, cancellationToken),
                IsOwn = person.Id == actor.Id,
                TrailUrl = actor.Has(KernelPermissions.ViewAuditTrail) ? frames.Url("audit" + QueryString.Create("q", person.Email)) : null,
            },
            "People.Person");
    }

    private MandateLine Line(PersonMandate mandate, IReadOnlyList<RoleView> known, SiteTable table, string userId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var isHere = mandate.SiteKey == site.Site.Key;
        var other = isHere ? null : table.ByKey(mandate.SiteKey);
        return new MandateLine(
            mandate.RoleName, names.Of(mandate.RoleName), mandate.Languages, mandate.UntilUtc is { } until ? days.Words(until) : null,
            mandate.UntilUtc <= now, mandate.UntilUtc > now && mandate.UntilUtc <= now + Soon, isHere && MayEnd(mandate, known))
        {
            SiteName = isHere ? null : other?.NameIn(AdminFrames.Language) ?? mandate.SiteKey,
            SiteUrl = other is null ? null : addresses.For(other, culture: null, $"/admin/people/{userId}"),
        };
    }

    private bool MayEnd(PersonMandate mandate, IReadOnlyList<RoleView> known)
    {
        if (!actor.Has(MemberPermissions.AssignRoleToUsers))
            return false;
        return known.FirstOrDefault(r => r.Name.Equals(mandate.RoleName, StringComparison.OrdinalIgnoreCase)) is not { } role
            || role.MayGive || (mandate.Languages.Count > 0 && mandate.Languages.All(role.MayGiveIn.Contains));
    }
}
