using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Links;
using AlumniCms.Members.Roles;
using AlumniCms.Notifications.Mail;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>
/// Takes somebody onto the current site: adds the account, gives it a role and has a link mailed to choose a password. Who has
/// an account already gets the role; who has a password already gets no mail.
/// </summary>
public sealed class InvitePerson
{
    private const int LongestAddress = 254;

    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly UserManager<User> _users;
    private readonly AddAccount _addAccount;
    private readonly GiveMandate _giveMandate;
    private readonly AccountReach _reach;
    private readonly LinkRequests _links;

    internal InvitePerson(
        AlumniDbContext db,
        CurrentActor actor,
        UserManager<User> users,
        AddAccount addAccount,
        GiveMandate giveMandate,
        AccountReach reach,
        LinkRequests links) =>
        (_db, _actor, _users, _addAccount, _giveMandate, _reach, _links) = (db, actor, users, addAccount, giveMandate, reach, links);

    /// <summary>
    /// Takes them on. Refused with code <c>forbidden</c>, <c>mail.address</c>, <c>mail.no-address</c>, with what <see cref="AddAccount"/>
    /// or <see cref="GiveMandate"/> says, or with <c>mandate.held</c> for a role that the account has already.
    /// </summary>
    public Task<Result<AccountAdded>> ExecuteAsync(PersonDraft draft, CancellationToken cancellationToken)
    {
        var email = draft.Email.Trim();
        if (!_actor.Has(MemberPermissions.ManageUsers))
            return Refused(Refusal.Forbidden(MemberPermissions.ManageUsers.Name));
        return email.Length > LongestAddress || !MailText.IsAddress(email)
            ? Refused(new Refusal("mail.address", "This is no mail address. Write it like name@example.org.", "Email"))
            : _db.InTransactionAsync(ct => InviteAsync(draft, email, ct), result => result.Succeeded, cancellationToken);
    }

    /// <summary>
    /// Has the link mailed once more to an account without a password. Refused as other changes of an account, or with
    /// <c>account.has-password</c>.
    /// </summary>
    public async Task<Result<bool>> AgainAsync(string userId, CancellationToken cancellationToken)
    {
        var found = await _reach.FindAsync(userId, cancellationToken);
        if (!found.Succeeded)
            return Result<bool>.Refused(found.Refusals);
        if (found.Value.PasswordHash is not null || !found.Value.IsEnabled)
            return new Refusal("account.has-password", "This account has a password, or is switched off. Its owner asks for a new password on the sign-in page.", "UserId");
        return await MailAsync(found.Value.Email!, cancellationToken) is { } refusal ? refusal : true;
    }

    private async Task<Result<AccountAdded>> InviteAsync(PersonDraft draft, string email, CancellationToken cancellationToken)
    {
        var name = draft.UserName.Trim();
        var added = await _addAccount.ExecuteAsync(new AccountDraft(name.Length > 0 ? name : email, email), cancellationToken);
        if (!added.Succeeded)
            return added;

        // To change a role that somebody has is for the person's own page, where one sees what it is now.
        if (!added.Value.IsNew && await _db.Set<Mandate>().AnyAsync(m => m.UserId == added.Value.UserId && m.RoleName == draft.RoleName, cancellationToken))
            return new Refusal("mandate.held", "This person has the role already. Look for them in the list to change until when.", "RoleName");
        var given = await _giveMandate.ExecuteAsync(added.Value.UserId, draft.RoleName, draft.UntilUtc, draft.Languages, cancellationToken);
        if (!given.Succeeded)
            return Result<AccountAdded>.Refused(given.Refusals);
        var user = (await _users.FindByIdAsync(added.Value.UserId))!;
        return user.PasswordHash is null && await MailAsync(email, cancellationToken) is { } refusal ? refusal : added;
    }

    private Task<Refusal?> MailAsync(string email, CancellationToken cancellationToken) =>
        _links.SendAsync(LinkPurpose.Invite, email, "/account/reset", cancellationToken);

    private static Task<Result<AccountAdded>> Refused(Refusal refusal) => Task.FromResult<Result<AccountAdded>>(refusal);
}
