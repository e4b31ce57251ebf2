using System.Text;

using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Hosts;

/// <summary><c>GET /.well-known/security.txt</c> (RFC 9116); not there before someone is named.</summary>
internal static class SecurityText
{
    private const int MonthsAhead = 6;

    public static IResult Show(
        HttpContext http, SecurityTextSettings settings, CurrentSite site, SiteAddress addresses, TimeProvider time)
    {
        if (settings.Contact is null || !HostRequest.IsAtRoot(http))
            return Results.NotFound();

        // It holds as long as this program answers: the day moves on by itself, a month at a time.
        var now = time.GetUtcNow();
        var expires = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(MonthsAhead);
        var text = new StringBuilder()
            .Append("Contact: ").Append(settings.Contact).Append('\n')
            .Append("Expires: ").Append(InstantText.Of(expires)).Append('\n');
        if (settings.Policy is not null)
            text.Append("Policy: ").Append(settings.Policy).Append('\n');
        if (site.HasSite)
            text.Append("Preferred-Languages: ").AppendJoin(", ", site.Site.Cultures).Append('\n')
                .Append("Canonical: ").Append(addresses.Absolute(site.Site, culture: null, "/.well-known/security.txt")).Append('\n');
        return MachineText.Answer(text.ToString(), "text/plain", time);
    }
}
