using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;

namespace AlumniCms.Members.Links;

/// <summary>Has a link mailed with which somebody confirms their address.</summary>
internal sealed class AskForConfirmation(LinkRequests requests)
{
    public Task<Refusal?> ExecuteAsync(User user, CancellationToken cancellationToken) =>
        requests.SendAsync(LinkPurpose.Confirm, user.Email!, "/account/confirm", cancellationToken);
}
