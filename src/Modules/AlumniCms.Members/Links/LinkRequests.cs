using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Mail;

namespace AlumniCms.Members.Links;

/// <summary>Sends requests for links to the outbox.</summary>
internal sealed class LinkRequests(AlumniDbContext db, OutboxQueue outbox, CurrentSite site, LinkAddress addresses)
{
    private static readonly Refusal NoAddress = new(
        "mail.no-address", "Links cannot be mailed: the network’s address is not set. The operator sets Sites__PublicUrl.");

    /// <summary>Sends one; says why it cannot, or null.</summary>
    public async Task<Refusal?> SendAsync(LinkPurpose purpose, string email, string path, CancellationToken cancellationToken)
    {
        if (await addresses.FindAsync(path, cancellationToken) is not { } address)
            return NoAddress;
        outbox.Send(new LinkRequest(purpose, email, site.Culture, address, site.Site.NameIn(site.Culture), await addresses.FindAsync(site.Site, "/admin", addresses.Origin, cancellationToken) ?? ""));
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }
}
