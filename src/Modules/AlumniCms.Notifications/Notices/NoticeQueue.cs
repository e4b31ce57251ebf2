using System.Globalization;

using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Mail;

namespace AlumniCms.Notifications.Notices;

/// <summary>Tells people something, with the transaction of the change that it is about. Scoped.</summary>
public sealed class NoticeQueue
{
    private const int MostArguments = 10;

    private readonly OutboxQueue _outbox;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly LinkAddress _addresses;
    private readonly NoticeKinds _kinds;

    internal NoticeQueue(OutboxQueue outbox, CurrentSite site, CurrentActor actor, LinkAddress addresses, NoticeKinds kinds) =>
        (_outbox, _site, _actor, _addresses, _kinds) = (outbox, site, actor, addresses, kinds);

    /// <summary>
    /// Tells each of the accounts once, when and only when the change is committed; the caller saves. Who acts is left out, and so are,
    /// when it arrives, accounts that are switched off, not confirmed or gone.
    /// </summary>
    /// <param name="notice">What they are told.</param>
    /// <param name="accountIds">Ids of the accounts; the same one may be there twice.</param>
    /// <exception cref="ArgumentException">A notice that cannot be shown: a mistake of the caller.</exception>
    public void Send(Notice notice, IReadOnlyCollection<string> accountIds)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(accountIds);
        Check(notice);
        var others = accountIds.Where(id => id.Length > 0 && id != _actor.Id).Distinct(StringComparer.Ordinal).ToArray();
        if (others.Length > 0)
            _outbox.Send(new NoticeSent(notice with { Arguments = [.. notice.Arguments.Select(a => NoticeText.OneLine(a))] }, others, _addresses.Origin));
    }

    private void Check(Notice notice)
    {
        if (!_kinds.IsKnown(notice.Kind))
            throw new ArgumentException($"No module has a NoticeKind '{notice.Kind}'. Register it: services.AddSingleton(new NoticeKind(\"{notice.Kind}\", …)).", nameof(notice));
        if (notice.Text.Length is 0 or > NoticeModel.TextLength || notice.Arguments.Count > MostArguments || !IsFilled(notice))
            throw new ArgumentException($"The text '{notice.Text}' is too long, or has places that its {notice.Arguments.Count} arguments (at most {MostArguments}) do not fill.", nameof(notice));
        if (notice.Url is { } url && !IsPath(url))
            throw new ArgumentException($"The address '{url}' is no path on the site {_site.Site.Key}. Write it as it is after the site's own address: /admin/content/….", nameof(notice));
    }

    private static bool IsFilled(Notice notice)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, notice.Text, [.. notice.Arguments]).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // An address made for a link has the site's key in it; it would stand there twice.
    private bool IsPath(string url) =>
        url.Length <= NoticeModel.UrlLength
        && url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)
        && !url.Any(c => char.IsControl(c) || c == '\\')
        && (_site.Site.IsWorldwide || !url.StartsWith($"/{_site.Site.Key}/", StringComparison.OrdinalIgnoreCase));
}
