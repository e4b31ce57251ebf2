using AlumniCms.Kernel.Results;
using AlumniCms.Notifications.Mail;

namespace AlumniCms.Members.Links;

/// <summary>Has a link mailed with which somebody chooses a new password. Whether the address is an account's is not told.</summary>
public sealed class AskForReset
{
    private const int LongestAddress = 254;

    private readonly LinkRequests _requests;

    internal AskForReset(LinkRequests requests) => _requests = requests;

    /// <summary>Asks. Refused with <c>mail.address</c> for what is no mail address, or <c>mail.no-address</c>.</summary>
    public async Task<Result<bool>> ExecuteAsync(string email, CancellationToken cancellationToken)
    {
        if (email.Length > LongestAddress || !MailText.IsAddress(email))
            return new Refusal("mail.address", "This is no mail address. Write it like name@example.org.", "Email");
        return await _requests.SendAsync(LinkPurpose.Reset, email, "/account/reset", cancellationToken) is { } refusal ? refusal : true;
    }
}
