using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Distribution.Sending;

/// <summary><c>/admin/distribution/choose</c> and <c>/send</c>: a text is chosen and sent.</summary>
internal sealed class SendEndpoints(
    AlumniDbContext db, CurrentSite site, ContentModelStore models, TypeNames types, ISiteStore sites, SendText send, DistributionWords words, RefusalTexts refusals, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public async Task<IResult> ChooseAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (!site.Site.IsWorldwide)
            return Results.NotFound();
        var listable = await types.ListableAsync(cancellationToken);
        var (kinds, culture) = (listable.Select(t => t.Value).ToList(), site.Site.DefaultCulture);
        ListingColumn[] columns = [new("title", T["Title"]), new("type", T["Type"]), new("language", T["Language"]), new("changed", T["Changed"])];
        ListingFilter[] filters = [new("type", T["Type"], listable)];
        var query = ListingQuery.Read(http.Request).Within(columns, filters);
        var pages = db.Set<AutorouteIndex>().Where(r => !r.IsHomepage && r.ContainedContentItemId == null).Select(r => r.ContentItemId);
        var found = db.Set<ContentItem>().AsNoTracking().Where(i => i.Published && kinds.Contains(i.ContentType) && pages.Contains(i.ContentItemId));

        // All languages of a text go along: one of them stands for it.
        found = found.Where(i => i.LocalizationSet == null || i.Culture == culture
            || !db.Set<ContentItem>().Any(o => o.LocalizationSet == i.LocalizationSet && o.Published && o.Culture == culture));
        if (query.Filter("type") is { } type)
            found = found.Where(i => i.ContentType == type);
        if (query.Text.Length > 0)
        {
            var wanted = FoldedText.Of(query.Text);
            found = found.Where(i => i.FoldedText.Contains(wanted));
        }

        var rows = await found.OrderByDescending(i => i.ModifiedUtc).ThenByDescending(i => i.Id).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize)
            .Select(i => new { i.ContentItemId, i.DisplayText, i.ContentType, i.Culture, i.ModifiedUtc }).ToListAsync(cancellationToken);
        var model = await models.GetAsync(site.Site, cancellationToken);
        return new AdminResult(
            new SentListPage
            {
                Frame = frames.Make(new PageLink(T["For country sites"], frames.Url(SentEndpoints.Path))),
                Title = T["Choose a text to send"],
                Lead = T["All its languages go along: each site gets those that it speaks."],
                Listing = new Listing
                {
                    Key = SentEndpoints.Path + "-choose",
                    Url = frames.Url(SentEndpoints.Path + "/choose"),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. rows.Select(r => new ListingRow(r.ContentItemId, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
                    {
                        ["title"] = new(r.DisplayText) { Url = frames.Url($"{SentEndpoints.Path}/send?item={r.ContentItemId}"), Lang = r.Culture.Length > 0 ? r.Culture : null },
                        ["type"] = new(types.Of(model, r.ContentType)) { Exported = r.ContentType },
                        ["language"] = new(r.Culture.Length > 0 ? CultureText.NativeName(r.Culture) : "") { Lang = r.Culture.Length > 0 ? r.Culture : null },
                        ["changed"] = new(DateText.Write(clock.Local(r.ModifiedUtc), "g")),
                    }))],
                    Total = await found.CountAsync(cancellationToken),
                    Empty = T["Nothing is published on the worldwide site yet."],
                },
            },
            "Distribution.List");
    }

    public async Task<IResult> ShowAsync(string? item, CancellationToken cancellationToken)
    {
        if (await FindAsync(item, cancellationToken) is not { } chosen)
            return Results.NotFound();
        var key = SourceTexts.KeyOf(chosen);
        var text = await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.SetId == key, cancellationToken);
        return await DrawAsync(chosen, text?.Audience ?? SiteAudience.All, text?.IsAutomatic ?? false, text?.Revision ?? 0, [], cancellationToken);
    }

    public async Task<IResult> SendAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (await FindAsync(form["item"], cancellationToken) is not { } chosen)
            return Results.NotFound();
        var kind = form["to"].ToString() switch { "regions" => AudienceKind.Regions, "sites" => AudienceKind.Sites, _ => AudienceKind.All };
        var audience = SiteAudience.Of(kind, form[kind == AudienceKind.Regions ? "region" : "site"].OfType<string>());
        var automatic = form["automatic"] == "on";
        var seen = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;
        var result = await send.ExecuteAsync(chosen.ContentItemId, audience, automatic, seen, cancellationToken);
        if (result.Succeeded)
            return Results.Redirect(frames.Url($"{SentEndpoints.Path}/{result.Value}?done=sent"));
        var key = SourceTexts.KeyOf(chosen);
        var now = await db.Set<SentText>().AsNoTracking().Where(t => t.SetId == key).Select(t => t.Revision).FirstOrDefaultAsync(cancellationToken);
        return await DrawAsync(chosen, audience, automatic, now, refusals.Of(result.Refusals), cancellationToken);
    }

    private async Task<ContentItem?> FindAsync(string? id, CancellationToken cancellationToken) => site.Site.IsWorldwide && id is { Length: > 0 }
        ? await db.Set<ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemId == id && i.Published, cancellationToken)
        : null;

    private async Task<AdminResult> DrawAsync(
        ContentItem item, SiteAudience audience, bool isAutomatic, int revision, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var all = (await sites.GetAsync(cancellationToken)).All.Where(SiteAudience.All.Includes).ToList();
        return new AdminResult(
            new SendPage
            {
                Frame = frames.Make(new PageLink(T["For country sites"], frames.Url(SentEndpoints.Path))),
                Title = T["Send to country sites"],
                Problems = problems,
                ContentItemId = item.ContentItemId,
                Name = item.DisplayText,
                Lang = item.Culture.Length > 0 ? item.Culture : null,
                Audience = audience,
                IsAutomatic = isAutomatic,
                Revision = revision,
                All = all.Count,
                Regions = [.. all.Where(s => s.Region is not null).GroupBy(s => s.Region!).Select(g => (g.Key, words.OfRegion(g.Key), g.Count())).OrderBy(r => r.Item2, StringComparer.CurrentCulture)],
                Sites = [.. all.Select(s => (s.Key, s.NameIn(AdminFrames.Language))).OrderBy(s => s.Item2, StringComparer.CurrentCulture)],
                Action = frames.Url(SentEndpoints.Path + "/send"),
                Back = frames.Url(SentEndpoints.Path),
            },
            "Distribution.Send");
    }
}
