using AlumniCms.Kernel.Results;

namespace AlumniCms.Members.SigningIn;

/// <summary>What somebody is told who cannot sign in: the same, whether the account is unknown, locked, switched off or the password wrong.</summary>
internal static class SignInRefusals
{
    public static readonly Refusal Wrong = new(
        "sign-in.refused",
        "The address and the password do not go together. After five attempts an account rests for a quarter of an hour.");

    public static readonly Refusal Unconfirmed = new(
        "sign-in.unconfirmed", "Please confirm your mail address first: open the link in the mail that was just sent to you.");

    public static readonly Refusal Code = new(
        "sign-in.code", "This code is not right, or has been used. Wait for the next one, or use a recovery code.");

    public static readonly Refusal Password = new("password.wrong", "This is not your present password.", "Current");

    public static readonly Refusal Missing = new("account.missing", "This account is no longer there. Sign in again.");
}
