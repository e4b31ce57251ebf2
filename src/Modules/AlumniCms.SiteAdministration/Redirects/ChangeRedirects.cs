using System.Globalization;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.SiteAdministration.Redirects;

/// <summary>Adds and removes former addresses of the current site.</summary>
internal sealed class ChangeRedirects(AlumniDbContext db, CurrentSite site, CurrentActor actor, AuditTrail audit)
{
    private const int LongestPath = 400;

    /// <summary>Lets a former address lead to the page that has another one now.</summary>
    public Task<Result<FormerAddress>> AddAsync(string culture, string from, string to, CancellationToken cancellationToken)
    {
        if (!actor.Has(SitePermissions.ManageSettings, ""))
            return Task.FromResult<Result<FormerAddress>>(Refusal.Forbidden(SitePermissions.ManageSettings.Name));
        return db.InTransactionAsync<Result<FormerAddress>>(
            async ct =>
            {
                var (former, current) = (Path(from, culture), Path(to, culture));
                if (former.Length is 0 or > LongestPath || former.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '?' or '#' or '\\' or '<' or '>' or '"'))
                    return new Refusal("redirect.from", "The former address is not a path of this site.", "from");
                if (await db.Set<AutorouteIndex>().AnyAsync(r => r.Culture == culture && r.Path == former, ct))
                    return new Refusal("redirect.taken", "A page has this address now; it cannot lead elsewhere.", "from");
                if (await db.Set<FormerAddress>().AnyAsync(f => f.Culture == culture && f.Path == former, ct))
                    return new Refusal("redirect.exists", "This address leads elsewhere already. Remove that redirect first.", "from");
                if (await db.Set<AutorouteIndex>().Where(r => r.Culture == culture && r.Path == current && r.ContainedContentItemId == null)
                    .Select(r => r.ContentItemId).FirstOrDefaultAsync(ct) is not { } item)
                    return new Refusal("redirect.to", "No published page of this language has the second address.", "to");
                var added = db.Add(new FormerAddress { Culture = culture, Path = former, ContentItemId = item }).Entity;
                audit.Add("redirect.added", "Redirect", former, after: new { culture, former, current });
                return await FinishAsync(added, ct);
            },
            result => result.Succeeded,
            cancellationToken);
    }

    /// <summary>Lets former addresses be unknown again.</summary>
    public Task<Result<int>> RemoveAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        if (!actor.Has(SitePermissions.ManageSettings, ""))
            return Task.FromResult<Result<int>>(Refusal.Forbidden(SitePermissions.ManageSettings.Name));
        return db.InTransactionAsync<Result<int>>(
            async ct =>
            {
                var rows = await db.Set<FormerAddress>().Where(f => ids.Contains(f.Id)).ToListAsync(ct);
                foreach (var row in rows)
                    audit.Add("redirect.removed", "Redirect", row.Path, before: new { culture = row.Culture, former = row.Path });
                db.RemoveRange(rows);
                return await FinishAsync(rows.Count, ct);
            },
            cancellationToken);
    }

    private async Task<T> FinishAsync<T>(T result, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        db.Evict(ContentTags.Site(site.Id));
        return result;
    }

    // People paste whole addresses: what stands before the path below site and language falls away.
    private string Path(string typed, string culture)
    {
        var path = Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? Uri.UnescapeDataString(typed[(typed.IndexOf("://", StringComparison.Ordinal) + 3)..].Split('/', 2) is [_, var rest] ? rest : "") : typed;
        path = path.Split('?', '#')[0].Trim('/', ' ');
        foreach (var prefix in new[] { site.Site.Key, culture }.Where(p => p.Length > 0))
            if (path.StartsWith(prefix + "/", ignoreCase: true, CultureInfo.InvariantCulture))
                path = path[(prefix.Length + 1)..];
        return path;
    }
}
