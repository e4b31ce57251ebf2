namespace AlumniCms.Members.TwoStep;

/// <summary>What an authenticator is given.</summary>
/// <param name="Text">The key, to be typed.</param>
/// <param name="Uri">The key, the account and the network, for a QR code.</param>
public sealed record AuthenticatorKey(string Text, string Uri)
{
    internal static AuthenticatorKey Of(byte[] key, string issuer, string account)
    {
        var text = Totp.Text(key);
        var (who, by) = (System.Uri.EscapeDataString(account), System.Uri.EscapeDataString(issuer));
        return new AuthenticatorKey(text, $"otpauth://totp/{by}:{who}?secret={text}&issuer={by}");
    }
}
