using Microsoft.Extensions.Localization;

namespace AlumniCms.Administration.Audit;

/// <summary>What the names of the audit trail mean. A name without words here is shown as it is.</summary>
internal sealed class AuditWords(IStringLocalizer<Texts> T)
{
    /// <summary>What can be asked for: beginnings of names, and names, in the order of the list.</summary>
    public IReadOnlyList<(string Value, string Text)> Actions =>
    [
        ("account.", T["Accounts: everything"]), .. Named("account."),
        ("mandate.", T["Mandates: everything"]), .. Named("mandate."),
        ("role.", T["Roles: everything"]), .. Named("role."),
        ("content.", T["Content: everything"]), .. Named("content."),
        ("distribution.", T["Texts between sites: everything"]), .. Named("distribution."),
        ("media.", T["Media: everything"]), .. Named("media."),
        ("site.", T["Site: everything"]), .. Named("site."),
        ("workflow.", T["Automations: everything"]), .. Named("workflow."),
        .. Named("translation."),
        .. Named("session."), .. Named("passkey."), .. Named("provider."), .. Named("definition."), .. Named("recipe."),
    ];

    public IReadOnlyList<(string Value, string Text)> Subjects =>
        [.. new[] { "Account", "Role", "ContentItem", "ContentDefinition", "MediaFile", "Site", "Recipe", "Workflow" }.Select(s => (s, OfSubject(s)))];

    public string Of(string action) => All.FirstOrDefault(a => a.Value == action).Text ?? action;

    public string OfSubject(string subject) => subject switch
    {
        "Account" => T["Account"],
        "Role" => T["Role"],
        "ContentItem" => T["Piece of content"],
        "ContentDefinition" => T["Definition of content"],
        "MediaFile" => T["File"],
        "Site" => T["Site"],
        "Recipe" => T["Recipe"],
        "Workflow" => T["Automation"],
        _ => subject,
    };

    /// <summary>What a property of an entry is called.</summary>
    public string OfField(string field) => field switch
    {
        "role" => T["Role"],
        "UntilUtc" or "untilUtc" => T["Ends"],
        "until" => T["Up to and including"],
        "languages" => T["Languages"],
        "permissions" => T["Permissions"],
        "Description" or "description" => T["What it is for"],
        "UserName" => T["Name to sign in with"],
        "Email" => T["Mail address"],
        "IsEnabled" => T["Switched on"],
        "EmailConfirmed" => T["Address confirmed"],
        "how" => T["How"],
        "provider" => T["Provider"],
        "Browser" => T["Browser"],
        "name" or "Name" => T["Name"],
        "steps" => T["Steps"],
        "ContentType" => T["Kind of content"],
        "DisplayText" => T["Title"],
        "Culture" or "culture" => T["Language"],
        "DueUtc" => T["Last day"],
        "Assignee" => T["Wanted from"],
        "file" => T["File"],
        "places" => T["Places translated"],
        "version" => T["Version of the source"],
        "Status" => T["State"],
        "Answerer" or "Dormancy.Answerer" => T["Who answers for it"],
        "Reason" or "Dormancy.Reason" => T["Why"],
        _ => field,
    };

    private (string Value, string Text)[] All =>
    [
        ("account.added", T["Account added"]),
        ("account.changed", T["Account changed"]),
        ("account.switched-on", T["Account switched on"]),
        ("account.switched-off", T["Account switched off"]),
        ("account.signed-in", T["Signed in"]),
        ("account.locked", T["Locked after wrong attempts"]),
        ("account.email-confirmed", T["Mail address confirmed"]),
        ("account.password-changed", T["Password changed"]),
        ("account.password-reset", T["Password chosen by a mailed link"]),
        ("account.two-step-on", T["Two-step sign-in turned on"]),
        ("account.two-step-off", T["Two-step sign-in turned off"]),
        ("account.recovery-codes-renewed", T["Recovery codes renewed"]),
        ("session.ended", T["Signed out"]),
        ("session.ended-everywhere", T["Signed out everywhere"]),
        ("passkey.added", T["Passkey added"]),
        ("passkey.renamed", T["Passkey renamed"]),
        ("passkey.removed", T["Passkey removed"]),
        ("provider.connected", T["Sign-in elsewhere connected"]),
        ("provider.disconnected", T["Sign-in elsewhere disconnected"]),
        ("mandate.given", T["Role given"]),
        ("mandate.ended", T["Role taken"]),
        ("role.saved", T["Role saved"]),
        ("role.removed", T["Role removed"]),
        ("content.created", T["Content begun"]),
        ("content.changed", T["Content changed"]),
        ("content.submitted", T["Content sent for review"]),
        ("content.moved", T["A step of the editorial workflow"]),
        ("content.scheduled", T["The hour of publication changed"]),
        ("content.assigned", T["A text given to somebody"]),
        ("content.claimed", T["A text taken in hand for review"]),
        ("content.released", T["A text put back into the queue"]),
        ("content.commented", T["A remark on a text"]),
        ("content.comment-resolved", T["A remark settled"]),
        ("content.comment-reopened", T["A remark opened again"]),
        ("editorial-workflow.saved", T["Editorial workflow changed"]),
        ("editorial-workflow.removed", T["Editorial workflow removed"]),
        ("release.added", T["Release begun"]),
        ("release.changed", T["Release changed"]),
        ("release.text-added", T["Text put into a release"]),
        ("release.text-removed", T["Text taken out of a release"]),
        ("release.released", T["Release released"]),
        ("release.removed", T["Release given up"]),
        ("content.published", T["Content published"]),
        ("content.unpublished", T["Content taken off the site"]),
        ("content.removed", T["Content put into the bin"]),
        ("content.restored", T["Content restored"]),
        ("content.cloned", T["Content copied"]),
        ("content.imported", T["Content imported"]),
        ("content.shared", T["Shared values taken over from the source"]),
        ("content.translation-confirmed", T["Translation said to be up to date"]),
        ("content.translated-by-file", T["Translation taken from a file"]),
        ("translation.planned", T["Date set for a translation"]),
        ("distribution.sent", T["Text sent to country sites"]),
        ("distribution.withdrawn", T["Text withdrawn from country sites"]),
        ("distribution.accepted", T["Text of the head office accepted"]),
        ("distribution.adapted", T["Text of the head office adapted"]),
        ("distribution.hidden", T["Text of the head office hidden"]),
        ("distribution.taken", T["Update of the head office taken"]),
        ("distribution.declined", T["Update of the head office declined"]),
        ("media.added", T["File added"]),
        ("media.replaced", T["File replaced"]),
        ("media.details-changed", T["File described"]),
        ("media.moved", T["File moved"]),
        ("media.removed", T["File deleted"]),
        ("definition.changed", T["Definition changed"]),
        ("definition.removed", T["Definition removed"]),
        ("site.created", T["Site created"]),
        ("site.changed", T["Site changed"]),
        ("site.settings-changed", T["Settings of the site changed"]),
        ("site.features-set", T["Features of the site chosen"]),
        ("site.status-set", T["Site opened or closed"]),
        ("site.dormancy-set", T["Site marked as dormant, or awake again"]),
        ("recipe.run", T["Recipe run"]),
        ("workflow.added", T["Automation added"]),
        ("workflow.changed", T["Automation changed"]),
        ("workflow.removed", T["Automation deleted"]),
        ("workflow.run-again", T["Automation run again"]),
    ];

    private IEnumerable<(string Value, string Text)> Named(string prefix) => All.Where(a => a.Value.StartsWith(prefix, StringComparison.Ordinal));
}
