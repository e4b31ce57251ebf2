using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.People;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Members.People;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.People;

/// <summary>Accounts as rows of a list.</summary>
internal sealed class PeopleRows(RoleNames names, CurrentSite site, SiteClock clock, MandateDay days, TimeProvider time, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const int MostRoles = 3;

    public ListingColumn[] Columns() =>
    [
        new("name", T["Name"], Sortable: true),
        new("email", T["Mail address"], Sortable: true),
        new("roles", T["Roles"]),
        new("state", T["State"]),
        new("seen", T["Last seen"], Sortable: true),
        new("two-step", T["Two-step sign-in"], Optional: true),
    ];

    public ListingRow Row(PersonRow person)
    {
        var cells = new Dictionary<string, ListingCell>(StringComparer.Ordinal)
        {
            ["name"] = new(person.Name) { Url = frames.Url($"people/{person.Id}") },
            ["email"] = new(person.Email),
            ["roles"] = Roles(person),
            ["state"] = new("") { Tags = [Tag(person.State)], Exported = person.State.ToString() },
            ["two-step"] = new(person.HasTwoStep ? T["Yes"] : T["No"]) { Exported = person.HasTwoStep ? "true" : "false" },
        };
        if (person.SeenUtc is { } seen)
            cells["seen"] = new(DateText.Write(clock.Local(seen), "g")) { Exported = InstantText.Of(seen) };
        return new(person.Id, cells);
    }

    public ListingTag Tag(PersonState state) => state switch
    {
        PersonState.Active => new(T["Active"], ListingTone.Good),
        PersonState.Invited => new(T["Invited"], ListingTone.Waiting),
        _ => new(T["Switched off"], ListingTone.Bad),
    };

    private ListingCell Roles(PersonRow person)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var held = person.Mandates.Where(m => m.UntilUtc is null || m.UntilUtc > now).ToList();
        var text = string.Join(T[", "].Value, held.Take(MostRoles).Select(Words));
        var ends = held.Where(m => m.UntilUtc is not null).OrderBy(m => m.UntilUtc).FirstOrDefault();
        return new(held.Count > MostRoles ? T["{0} and {1} more", text, held.Count - MostRoles].Value : held.Count > 0 ? text : T["None at present"].Value)
        {
            Note = ends?.UntilUtc is { } until ? T["{0}: until {1}", names.Of(ends.RoleName), days.Words(until)].Value : null,
            Exported = string.Join("; ", person.Mandates.Select(Exported)),
        };
    }

    private string Words(PersonMandate mandate) =>
        mandate.SiteKey == site.Site.Key ? names.Of(mandate.RoleName) : T["{0} ({1})", names.Of(mandate.RoleName), mandate.SiteKey];

    private static string Exported(PersonMandate mandate)
    {
        var languages = mandate.Languages.Count > 0 ? $" [{string.Join(' ', mandate.Languages)}]" : "";
        var until = mandate.UntilUtc is { } end ? end.ToString("' until 'yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "";
        return $"{mandate.SiteKey}: {mandate.RoleName}{languages}{until}";
    }
}
