using System.Globalization;

using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Redirects;

/// <summary><c>/{site}/admin/redirects</c></summary>
internal sealed class RedirectsEndpoint(AlumniDbContext db, CurrentSite site, ChangeRedirects change, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    public Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken) =>
        DrawAsync(ListingQuery.Read(http.Request), new RedirectInput(site.Site.DefaultCulture, "", ""), [], cancellationToken);

    public async Task<IResult> AddAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var input = new RedirectInput(form["culture"].ToString(), form["from"].ToString().Trim(), form["to"].ToString().Trim());
        if (!site.Site.Cultures.Contains(input.Culture))
            return await DrawAsync(new ListingQuery(), input, [T["Choose one of the languages of the site."]], cancellationToken);
        var added = await change.AddAsync(input.Culture, input.From, input.To, cancellationToken);
        return added.Succeeded
            ? Results.Redirect(frames.Url("redirects?done=added"))
            : await DrawAsync(new ListingQuery(), input, [.. added.Refusals.Select(Words)], cancellationToken);
    }

    public async Task<IResult> RemoveAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var ids = form["id"].Select(i => long.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(i => i > 0).Take(Listing.PageSize).ToList();
        var removed = await change.RemoveAsync(ids, cancellationToken);
        return removed.Succeeded
            ? Results.Redirect(frames.Url("redirects?done=removed"))
            : await DrawAsync(new ListingQuery(), new RedirectInput(site.Site.DefaultCulture, "", ""), refusals.Of(removed.Refusals), cancellationToken);
    }

    private string Words(Refusal refusal) => refusal.Code switch
    {
        "redirect.from" => T["The former address is not a path of this site. Write it without blanks, for example “actualites/ancien-titre”."],
        "redirect.taken" => T["A page has this address now; it cannot lead elsewhere."],
        "redirect.exists" => T["This address leads elsewhere already. Remove that redirect first."],
        "redirect.to" => T["No published page of this language has the second address. Copy it from the page."],
        _ => refusals.Of(refusal),
    };

    private async Task<IResult> DrawAsync(ListingQuery query, RedirectInput input, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        ListingColumn[] columns = [new("from", T["Former address"]), new("to", T["Leads to"]), new("language", T["Language"])];
        ListingFilter[] filters = [new("language", T["Language"], [.. site.Site.Cultures.Select(c => (c, CultureText.NativeName(c)))])];
        query = query.Within(columns, filters);
        var found = db.Set<FormerAddress>().AsNoTracking();
        if (query.Text.Length > 0)
            found = found.Where(f => f.Path.Contains(query.Text));
        if (query.Filter("language") is { } language)
            found = found.Where(f => f.Culture == language);
        var rows = await found.OrderByDescending(f => f.Id).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(f => new
        {
            f.Id, f.Culture, f.Path, f.ContentItemId,
            Title = db.Set<ContentItem>().Where(i => i.ContentItemId == f.ContentItemId && i.Latest).Select(i => i.DisplayText).FirstOrDefault(),
            Now = db.Set<AutorouteIndex>().Where(r => r.ContentItemId == f.ContentItemId && r.ContainedContentItemId == null).Select(r => r.Path).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return new AdminResult(
            new RedirectsPage
            {
                Frame = frames.Make(),
                Title = T["Redirects"],
                Notice = query.Done switch { "added" => T["The redirect has been added."].Value, "removed" => T["The marked redirects have been removed."], _ => null },
                Problems = problems,
                Input = input,
                Listing = new Listing
                {
                    Key = "redirects",
                    Url = frames.Url("redirects"),
                    Query = query,
                    Columns = columns,
                    Filters = filters,
                    Rows = [.. rows.Select(r => new ListingRow(r.Id.ToString(CultureInfo.InvariantCulture), new Dictionary<string, ListingCell>(StringComparer.Ordinal)
                    {
                        ["from"] = new("/" + r.Path),
                        ["to"] = r.Title is null ? new(T["Gone: readers are told so"]) : new(r.Title)
                        {
                            Url = frames.Url($"content/{r.ContentItemId}"), Note = r.Now is { } now ? "/" + now : T["Not on the site at the moment"].Value, Lang = r.Culture.Length > 0 ? r.Culture : null,
                        },
                        ["language"] = new(r.Culture.Length > 0 ? CultureText.NativeName(r.Culture) : T["All languages"]),
                    }))],
                    Total = await found.CountAsync(cancellationToken),
                    Empty = T["No address has changed yet."],
                    ActionUrl = frames.Url("redirects/remove"),
                    Actions = [new("remove", T["Remove the redirects"], IsDangerous: true)],
                },
            },
            "Redirects");
    }
}
