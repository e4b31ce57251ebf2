using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Distribution.Deciding;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Telling;

/// <summary>
/// Tells those who may decide on their site, each of them once however many sites they have: the administrators of the network, who stand
/// behind all sites, are not told.
/// </summary>
internal sealed class SitesAskedHandler(
    AlumniDbContext db, CurrentSite site, ISiteStore sites, SourceTexts sources, PeopleWithRight people, NoticeQueue notices) : IOutboxHandler<SitesAsked>
{
    public const string Kind = "distribution.asked";

    // Told twice, should this be carried out twice: better than not at all.
    public async Task HandleAsync(SitesAsked message, long messageId, CancellationToken cancellationToken)
    {
        if (await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == message.TextId, cancellationToken) is not { } text)
            return;
        var (table, texts) = (await sites.GetAsync(cancellationToken), await sources.PublishedAsync(text.SetId, cancellationToken));
        var asked = new Dictionary<string, List<Site>>(StringComparer.Ordinal);
        foreach (var one in (await StillAskedAsync(message, cancellationToken)).Select(table.ById).OfType<Site>().Where(s => s.Status != SiteStatus.Closed))
        {
            site.Enter(one);
            foreach (var person in await DecidersAsync(text, [.. texts.Where(t => IsRead(t, one))], cancellationToken))
                if (person != message.ActorId)
                    (asked.TryGetValue(person, out var theirs) ? theirs : asked[person] = []).Add(one);
        }

        foreach (var alike in asked.GroupBy(a => (First: a.Value[0], a.Value.Count), a => a.Key))
        {
            site.Enter(alike.Key.First);
            notices.Send(Words(text, texts, alike.Key.First, alike.Key.Count, message.IsUpdate), [.. alike]);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<IEnumerable<int>> StillAskedAsync(SitesAsked message, CancellationToken cancellationToken)
    {
        var decisions = await db.Set<SiteDecision>().AsNoTracking().Where(d => d.TextId == message.TextId).ToDictionaryAsync(d => d.TargetSiteId, cancellationToken);
        return message.SiteIds.Where(s => message.IsUpdate ? decisions.GetValueOrDefault(s)?.HasUpdate == true : !decisions.ContainsKey(s));
    }

    // Who decides decides on all languages that the site reads.
    private async Task<IEnumerable<string>> DecidersAsync(SentText text, IReadOnlyList<ContentItem> read, CancellationToken cancellationToken)
    {
        IEnumerable<string>? deciders = null;
        foreach (var culture in read.Select(r => r.Culture).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var able = await people.GetOwnAsync(ContentTypePermissions.Publish(text.ContentType), culture, cancellationToken);
            deciders = deciders?.Intersect(able, StringComparer.Ordinal) ?? able;
        }

        return deciders ?? [];
    }

    private static bool IsRead(ContentItem text, Site on) => text.Culture.Length == 0 || on.Cultures.Contains(text.Culture, StringComparer.OrdinalIgnoreCase);

    private static Notice Words(SentText text, IReadOnlyList<ContentItem> texts, Site first, int count, bool isUpdate)
    {
        var title = (texts.FirstOrDefault(t => t.Culture == first.DefaultCulture) ?? texts.First(t => IsRead(t, first))).DisplayText;
        var url = FormattableString.Invariant($"/admin/{OfferedEndpoints.Path}/{text.Id}");
        string[] arguments = count == 1 ? [title] : [title, FormattableString.Invariant($"{count}")];
        return new Notice(Kind, (isUpdate, count) switch
        {
            (false, 1) => "The head office sends ‘{0}’: decide whether your site shows it.",
            (false, _) => "The head office sends ‘{0}’ to {1} of your sites: decide on each of them.",
            (true, 1) => "The head office has changed ‘{0}’, which your site has adapted: look at what is new.",
            (true, _) => "The head office has changed ‘{0}’, which {1} of your sites have adapted: look at what is new.",
        }, arguments, url);
    }
}
