using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Texts;
using AlumniCms.Members.People;
using AlumniCms.Members.Roles;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Audit;

/// <summary>Entries of the trail as rows of a list.</summary>
internal sealed class AuditRows(PeopleNames people, AuditWords words, SiteClock clock, CurrentActor actor, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public ListingColumn[] Columns() =>
    [
        new("when", T["When"]),
        new("who", T["Who"]),
        new("action", T["What was done"]),
        new("subject", T["To what"]),
        new("origin", T["From which network"], Optional: true),
    ];

    /// <summary>The columns of a file, which has room for what a page shows on the entry’s own page.</summary>
    public ListingColumn[] ExportedColumns() => [.. Columns(), new("before", T["Before"]), new("after", T["After"]), new("request", T["Request"])];

    /// <summary>Names of all who did the entries, and to whom they were done, in one query.</summary>
    public Task<IReadOnlyDictionary<string, string>> NamesAsync(IEnumerable<AuditEntry> entries, CancellationToken cancellationToken) =>
        people.GetAsync(entries.SelectMany(e => e.SubjectType == "Account" ? new[] { e.ActorId, e.SubjectId } : [e.ActorId]), cancellationToken);

    public ListingRow Row(AuditEntry entry, IReadOnlyDictionary<string, string> names) => new(
        entry.Id.ToString(CultureInfo.InvariantCulture),
        new Dictionary<string, ListingCell>(StringComparer.Ordinal)
        {
            ["when"] = new(When(entry)) { Url = Url(entry), Exported = InstantText.Of(entry.OccurredUtc) },
            ["who"] = new(Actor(entry, names)),
            ["action"] = new(words.Of(entry.Action)) { Note = words.Of(entry.Action) == entry.Action ? null : entry.Action, Exported = entry.Action },
            ["subject"] = new(Subject(entry, names)) { Url = SubjectUrl(entry), Note = words.OfSubject(entry.SubjectType), Exported = $"{entry.SubjectType} {entry.SubjectId}" },
            ["origin"] = new(entry.Origin ?? ""),
            ["before"] = new(entry.Before ?? ""),
            ["after"] = new(entry.After ?? ""),
            ["request"] = new(entry.Correlation ?? ""),
        });

    public string When(AuditEntry entry) => DateText.Write(clock.Local(entry.OccurredUtc), "G");

    public string Actor(AuditEntry entry, IReadOnlyDictionary<string, string> names) => entry.ActorId switch
    {
        AuditTrail.System => T["The operator"],
        "" => T["A visitor"],
        _ => names.GetValueOrDefault(entry.ActorId) ?? entry.ActorId,
    };

    public static string Subject(AuditEntry entry, IReadOnlyDictionary<string, string> names) =>
        entry.SubjectType == "Account" ? names.GetValueOrDefault(entry.SubjectId) ?? entry.SubjectId : entry.SubjectId;

    public string? SubjectUrl(AuditEntry entry) => entry.SubjectType switch
    {
        "Account" when actor.Has(MemberPermissions.ViewUsers) => frames.Url($"people/{Uri.EscapeDataString(entry.SubjectId)}"),
        "ContentItem" when actor.Has(ContentPermissions.ListContent) => frames.Url($"content/{Uri.EscapeDataString(entry.SubjectId)}"),
        "Role" when actor.Has(MemberPermissions.ManageRoles) => frames.Url("roles/role" + QueryString.Create("name", entry.SubjectId)),
        _ => null,
    };

    private string Url(AuditEntry entry) => frames.Url(string.Create(CultureInfo.InvariantCulture, $"audit/{entry.Id}"));
}
