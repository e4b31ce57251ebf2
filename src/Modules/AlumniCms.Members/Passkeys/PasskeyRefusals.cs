using AlumniCms.Kernel.Results;

namespace AlumniCms.Members.Passkeys;

internal static class PasskeyRefusals
{
    public static readonly Refusal Unknown = new(
        "passkey.unknown", "This passkey does not open an account here. Sign in with your password, or ask for a new one.");

    public static readonly Refusal NotAdded = new("passkey.not-added", "The passkey was not added. Try again, or use another device.");

    public static readonly Refusal NotFresh = new("passkey.not-fresh", "Please give your password first.");

    public static readonly Refusal Missing = new("passkey.missing", "This passkey is no longer there.");

    public static readonly Refusal TooMany = new("passkey.too-many", "You have as many passkeys as an account can have. Remove one first.");
}
