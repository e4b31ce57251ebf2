using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.People;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Queue;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Sites.Cultures;
using AlumniCms.Statistics.Views;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Mandates;

/// <summary><c>/{site}/admin/mandate</c></summary>
internal sealed class MandateEndpoint(
    AlumniDbContext db, AnsweredSites answered, OwnMandates mandates, PeopleWithRight rights, SitePeople people, RoleNames roles, ViewCounts views, EditorialWorkflowStore store, WorkflowWords words,
    TypeNames types, CurrentActor actor, CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public const string Path = "mandate";

    private const int MostPieces = 50;
    private const int MostContacts = 5;

    public async Task<IResult> ShowAsync(CancellationToken cancellationToken)
    {
        var me = actor.Id;
        var pieces = await PiecesAsync(me, cancellationToken);
        var contacts = await people.GetAsync([.. (await rights.GetNearestAsync(ContentPermissions.PublishContent, site.Site.DefaultCulture, cancellationToken)).Where(id => id != me).Take(MostContacts)], cancellationToken);
        return new AdminResult(
            new MandatePage
            {
                Frame = frames.Make(),
                Title = T["My task"],
                Tasks = [.. (await mandates.GetAsync(cancellationToken)).Select(m => new OwnTask(
                    roles.Of(m.RoleName), string.Join(", ", m.Languages.Select(CultureText.NativeName)), m.UntilUtc is { } until ? DateText.Write(clock.Local(until), "D") : null))],
                Contacts = [.. contacts.Select(c => CurrentActor.WithoutMailDomain(c.Name))],
                Answerer = await answered.AnswererAsync(cancellationToken),
                Pieces = pieces,
                Online = pieces.Count(p => p.Reads is not null),
                Reads = pieces.Sum(p => p.Reads ?? 0),
                Creatable = actor.Has(ContentPermissions.EditOwnContent) ? await types.CreatableAsync(frames.Url, cancellationToken) : [],
                GuideUrl = frames.Url(GuideEndpoints.Path),
            },
            "Editorial.Mandate");
    }

    private async Task<IReadOnlyList<OwnPiece>> PiecesAsync(string me, CancellationToken cancellationToken)
    {
        var own = await db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && i.Owner == me && me != "").OrderByDescending(i => i.ModifiedUtc).ThenByDescending(i => i.Id).Take(MostPieces)
            .Select(i => new { i.ContentItemId, i.DisplayText, i.ContentType, i.Culture, i.Published, i.ModifiedUtc, IsOnline = db.Set<ContentItem>().Any(p => p.ContentItemId == i.ContentItemId && p.Published) })
            .ToListAsync(cancellationToken);
        var ids = own.Select(i => i.ContentItemId).ToList();
        var statuses = await db.Set<EditorialStatus>().AsNoTracking().Where(s => ids.Contains(s.ContentItemId)).ToDictionaryAsync(s => s.ContentItemId, cancellationToken);
        var reads = await views.OfAsync([.. own.Where(i => i.IsOnline).Select(i => i.ContentItemId)], cancellationToken);
        var workflows = await store.GetAsync(cancellationToken);
        return [.. own.Select(i =>
        {
            var status = statuses.GetValueOrDefault(i.ContentItemId);
            var workflow = workflows.For(site.Site, i.ContentType);
            var state = i.Published ? workflow.OfKind(StateKind.Published)! : status is null ? workflow.Initial : workflow.StateOf(status.State, status.Kind);
            return new OwnPiece(
                i.ContentItemId, i.DisplayText.Length > 0 ? i.DisplayText : T["Without a title"], i.Culture, words.Of(state), WorkflowWords.ToneOf(state),
                DateText.Write(clock.Local(status?.SinceUtc ?? i.ModifiedUtc), "d"), status?.Note ?? "", i.IsOnline ? reads.GetValueOrDefault(i.ContentItemId) : null);
        })];
    }
}
