using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Actions;

/// <summary>
/// Adds an account without a password. An account is the whole network's, and its mail address tells whose it is: one
/// that is there already is left as it is, whichever site asks, and a name taken by another address is refused.
/// </summary>
public sealed class AddAccount
{
    private const string IdAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly UserManager<User> _users;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal AddAccount(AlumniDbContext db, CurrentActor actor, UserManager<User> users, AuditTrail audit, TimeProvider time) =>
        (_db, _actor, _users, _audit, _time) = (db, actor, users, audit, time);

    /// <summary>Adds the account. Refused with code <c>forbidden</c> or <c>account.…</c> with Identity's own code.</summary>
    public Task<Result<AccountAdded>> ExecuteAsync(AccountDraft draft, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.ManageUsers))
            return Task.FromResult<Result<AccountAdded>>(Refusal.Forbidden(MemberPermissions.ManageUsers.Name));
        return _db.InTransactionAsync(ct => AddAsync(draft, ct), result => result.Succeeded, cancellationToken);
    }

    /// <summary>Adds the account of somebody whose address is proved and whom the operator lets in without being asked.</summary>
    internal Task<Result<AccountAdded>> AddProvedAsync(string email, CancellationToken cancellationToken)
    {
        // Not every address may be a name to sign in with: Identity takes no apostrophe.
        var isName = email.All(_users.Options.User.AllowedUserNameCharacters.Contains);
        return AddAsync(new AccountDraft(isName ? email : IdGenerator.NewId(_time), email) { EmailConfirmed = true }, cancellationToken);
    }

    internal static IReadOnlyList<Refusal> RefusalsOf(IdentityResult result) =>
        [.. result.Errors.Select(e => new Refusal($"account.{e.Code}", e.Description, PlaceOf(e.Code)))];

    private async Task<Result<AccountAdded>> AddAsync(AccountDraft draft, CancellationToken cancellationToken)
    {
        if (await _users.FindByEmailAsync(draft.Email) is { } existing)
            return new AccountAdded(existing.Id, IsNew: false);
        var user = new User
        {
            Id = await ChooseIdAsync(draft.UserId),
            UserName = draft.UserName,
            Email = draft.Email,
            EmailConfirmed = draft.EmailConfirmed,
            IsEnabled = draft.IsEnabled,
            CreatedUtc = _time.GetUtcNow().UtcDateTime,
        };
        var created = await _users.CreateAsync(user);
        if (!created.Succeeded)
            return Result<AccountAdded>.Refused(RefusalsOf(created));
        _audit.Add("account.added", "Account", user.Id, after: new { user.IsEnabled, user.EmailConfirmed });
        await _db.SaveChangesAsync(cancellationToken);
        return new AccountAdded(user.Id, IsNew: true);
    }

    private async Task<string> ChooseIdAsync(string? asked) =>
        asked is { Length: IdGenerator.Length } && asked.All(IdAlphabet.Contains) && await _users.FindByIdAsync(asked) is null
            ? asked
            : IdGenerator.NewId(_time);

    private static string? PlaceOf(string code) =>
        code.Contains("Email", StringComparison.Ordinal) ? "Email" : code.Contains("UserName", StringComparison.Ordinal) ? "UserName" : null;
}
