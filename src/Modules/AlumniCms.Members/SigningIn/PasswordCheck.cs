using System.Security.Cryptography;

using AlumniCms.Members.Accounts;
using AlumniCms.Members.Passwords;

using Microsoft.AspNetCore.Identity;

namespace AlumniCms.Members.SigningIn;

/// <summary>Compares a password with an account's. Where there is none to compare with, it takes as long all the same. Singleton.</summary>
internal sealed class PasswordCheck(IPasswordHasher<User> hasher)
{
    private readonly User _nobody = new() { UserName = "", CreatedUtc = DateTime.UnixEpoch };
    private readonly Lazy<string> _decoy = new(() => hasher.HashPassword(new User(), RandomNumberGenerator.GetHexString(32)));

    public bool IsRight(User? user, string password)
    {
        var hash = user?.PasswordHash;
        var verdict = hasher.VerifyHashedPassword(user ?? _nobody, hash ?? _decoy.Value, password.Length > PasswordRule.MaximumLength ? "" : password);
        return hash is not null && password.Length <= PasswordRule.MaximumLength && verdict != PasswordVerificationResult.Failed;
    }
}
