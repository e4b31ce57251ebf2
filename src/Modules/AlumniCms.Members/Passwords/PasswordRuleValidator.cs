using AlumniCms.Members.Accounts;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.Passwords;

/// <summary>Has ASP.NET Core Identity ask the one password rule, at whichever door a password comes in.</summary>
internal sealed class PasswordRuleValidator : IPasswordValidator<User>
{
    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var refusals = PasswordRule.Check(password ?? "", PasswordLevel.WithLockout, user.UserName, user.Email);
        return Task.FromResult(refusals.Count == 0
            ? IdentityResult.Success
            : IdentityResult.Failed([.. refusals.Select(r => new IdentityError { Code = r.Code, Description = r.Message })]));
    }
}
